import type { Locator, Page } from '@playwright/test';

/** One choice and how long the page took to show that it was made. */
export interface Interaction {
	/** Name of the control, and what was pressed. */
	what: string;
	/** From the press to the next frame on screen, in milliseconds; the browser rounds to 8. */
	durationMs: number;
	/** From the press to the frame that shows the chart drawn anew, in milliseconds; 0 where it stayed as it was. */
	redrawMs: number;
}

/** The browser reports no event that was shown in less; what is not reported counts as this long. */
const SHORTEST_MS = 16;

/** How long a key is held, in milliseconds. */
const PRESS_MS = 80;

declare global {
	interface Window {
		/** Longest event of each interaction, by its id: that is its interaction to next paint. */
		interactions?: Map<number, number>;
		/** From the last press of a key to the frame after the last change of the drawing. */
		redrawMs?: number;
	}
}

/** Collects the timing of events from the load of a page on. Call it before the page is opened. */
export async function watchInteractions(page: Page): Promise<void> {
	await page.addInitScript((shortestMs) => {
		const longest = new Map<number, number>();
		window.interactions = longest;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as PerformanceEventTiming[]) {
				const { interactionId = 0, duration } = entry as PerformanceEventTiming & { interactionId?: number };
				if (interactionId > 0)
					longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
			}
		}).observe({ type: 'event', buffered: true, durationThreshold: shortestMs } as PerformanceObserverInit);
		let pressed = 0;
		addEventListener('keydown', () => (pressed = performance.now()), true);
		const drawn = new MutationObserver(() => {
			requestAnimationFrame(() => setTimeout(() => (window.redrawMs = performance.now() - pressed)));
		});
		addEventListener('DOMContentLoaded', () => {
			const drawing = document.querySelector('.drawing');
			if (drawing)
				drawn.observe(drawing, { childList: true, subtree: true, attributes: true, characterData: true });
		});
	}, SHORTEST_MS);
}

/** Waits until the page is at rest, then reads what was collected and forgets it; times in milliseconds, 0 for none. */
async function takeTimes(page: Page): Promise<Omit<Interaction, 'what'>> {
	return page.evaluate(async () => {
		for (let count = 0; count < 3; count++) await new Promise((resolve) => requestAnimationFrame(resolve));
		await new Promise((resolve) => setTimeout(resolve, 200));
		const durations = [...(window.interactions?.values() ?? [])];
		const redrawMs = Math.round(window.redrawMs ?? 0);
		window.interactions?.clear();
		window.redrawMs = 0;
		return { durationMs: Math.max(0, ...durations), redrawMs };
	});
}

/** Presses the key on the focused control as a reader would and measures until the next frame. */
async function press(page: Page, control: Locator, key: string): Promise<Interaction> {
	const name = `${(await control.getAttribute('name')) ?? ''} ${(await control.getAttribute('value')) ?? ''}`;
	await control.focus();
	await takeTimes(page);
	// As long as a finger rests on a key: a redraw between pressing and letting go must not hold it up.
	await page.keyboard.press(key, { delay: PRESS_MS });
	const { durationMs, redrawMs } = await takeTimes(page);
	return { what: `${name.trim()}: ${key}`, durationMs: Math.max(SHORTEST_MS, durationMs), redrawMs };
}

/**
 * Makes every choice of the form of an open chart page, one after the other, and takes each back.
 * @returns a measurement for each press of a key
 */
export async function makeEveryChoice(page: Page): Promise<Interaction[]> {
	const form = page.locator('form.controls');
	const made: Interaction[] = [];
	for (const box of await form.locator('input[type=checkbox]').all())
		for (const key of ['Space', 'Space']) made.push(await press(page, box, key));
	for (const select of await form.locator('select').all())
		for (const key of ['ArrowDown', 'ArrowUp']) made.push(await press(page, select, key));
	for (const field of await form.locator('input[inputmode=numeric]').all()) {
		const years = (await field.getAttribute('name')) === 'from' ? '2005' : '2020';
		for (const text of [years, '']) {
			await field.fill(text);
			made.push(await press(page, field, 'Enter'));
		}
	}
	return made;
}
