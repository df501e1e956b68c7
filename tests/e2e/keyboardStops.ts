import type { Page } from '@playwright/test';

/** In the page: marks whatever can take the focus and is to be seen, and notes which of it was reached and looked so. */
function watchStops(): number {
	const names = new Set<string>();
	const stops = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [tabindex="0"]'
		)
	].filter((element) => {
		if (element.matches(':disabled, [type=hidden]') || !element.checkVisibility()) return false;
		// A group of radio buttons is one stop.
		if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
		if (names.has(element.name)) return false;
		names.add(element.name);
		return true;
	});
	stops.forEach((element) => element.setAttribute('data-stop', 'missed'));
	document.addEventListener('focusin', ({ target }) => {
		if (!(target instanceof HTMLElement) || target.dataset.stop === undefined) return;
		const { outlineStyle, boxShadow } = getComputedStyle(target);
		target.dataset.stop = outlineStyle !== 'none' || boxShadow !== 'none' ? 'seen' : 'unseen';
	});
	return stops.length;
}

/** The stops of a page that the Tab key does not reach, or where one does not see that it is there. */
export async function walkStops(page: Page): Promise<string[]> {
	const count = await page.evaluate(watchStops);
	for (let presses = 0; presses < count + 5; presses++) await page.keyboard.press('Tab');
	return page
		.locator('[data-stop=missed], [data-stop=unseen]')
		.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 160)));
}
