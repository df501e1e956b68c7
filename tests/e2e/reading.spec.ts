import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { CHART } from './pages';

/** The script that reads single values. */
const READING_SCRIPT = /\/startReading\./;
const POSITIVE = 'levada-attitude:RUS:positive';
/** A reading in the middle of the chart, and one on whose other side a line breaks. */
const [IN_2016, IN_2018] = [`${POSITIVE}@levada-2016-03`, `${POSITIVE}@levada-2018-03`];

const drawingOf = (page: Page): Locator => page.locator('.drawing');
const panelOf = (page: Page): Locator => page.locator('.reading-panel');
const ringOf = (page: Page): Locator => page.locator('.reading-ring');
const spokenIn = (page: Page): Locator => drawingOf(page).locator('> [role=status]');
const markOf = (page: Page, id: string): Locator =>
	page.locator(`[data-reading="${id}"] :is(.marker, rect)`).first();

interface Place {
	x: number;
	y: number;
}

async function middleOf(locator: Locator): Promise<Place> {
	await locator.scrollIntoViewIfNeeded();
	const box = await locator.boundingBox();
	if (box === null) throw new Error('nothing to be seen');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Opens a chart and waits until it is drawn for its width. */
async function openChart(page: Page, path = CHART): Promise<void> {
	await page.goto(path);
	await expect(drawingOf(page)).toHaveAttribute('tabindex', '0');
}

/** Opens a chart whose script for single values has come. */
async function openReadable(page: Page, path = CHART): Promise<void> {
	await openChart(page, path);
	await drawingOf(page).focus();
	await expect(drawingOf(page)).toHaveAttribute('data-readable', '');
}

async function hover(page: Page, id: string): Promise<void> {
	const { x, y } = await middleOf(markOf(page, id));
	await page.mouse.move(x, y);
	await expect(panelOf(page)).toBeVisible();
}

/** Whether panel and ring share any place on the screen. */
async function isCovered(page: Page): Promise<boolean> {
	const [panel, ring] = [await panelOf(page).boundingBox(), await ringOf(page).boundingBox()];
	if (panel === null || ring === null) throw new Error('nothing is read');
	return (
		panel.x < ring.x + ring.width &&
		ring.x < panel.x + panel.width &&
		panel.y < ring.y + ring.height &&
		ring.y < panel.y + panel.height
	);
}

/** Walks with a key as long as something new is read, and gives the ring's place each time. */
async function walk(page: Page, key: string): Promise<Place[]> {
	const places: Place[] = [];
	for (;;) {
		const place = await middleOf(ringOf(page));
		const last = places.at(-1);
		if (last !== undefined && last.x === place.x && last.y === place.y) return places;
		places.push(place);
		await page.keyboard.press(key);
	}
}

test('the script for single values is loaded when the drawing is first used, and once', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => void (READING_SCRIPT.test(request.url()) && asked.push(request.url())));
	await openChart(page);
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual([]);
	await drawingOf(page).focus();
	await expect(drawingOf(page)).toHaveAttribute('data-readable', '');
	await hover(page, IN_2016);
	expect(asked).toHaveLength(1);
});

test('hovering a reading says all that is known of it', async ({ page }) => {
	await openReadable(page);
	await hover(page, IN_2018);
	await expect(panelOf(page)).toMatchAriaSnapshot(`
    - group /40\\s% Positive/:
      - paragraph: /40\\s% Positive/
      - term: Answer
      - definition: Positive, total
      - term: /Range/
      - definition: /36\\.2–43\\.9.*another survey/
      - term: Fieldwork
      - definition:
        - link "23 – 27 March 2018"
      - term: Respondents
      - definition: 1,600
      - term: Mode
      - definition: face to face
      - term: Status
      - definition: reported
      - term: Break before it
      - definition: /answers offered/
      - term: Question
      - definition:
        - link /How do you personally feel/
      - term: Pollster
      - definition:
        - link "Levada Center"
      - term: Country
      - definition:
        - link "Russia"
      - term: Sources
      - definition:
        - link /\\d+\\. /
        - link /\\d+\\. /
      - button "Close"
  `);
	await expect(spokenIn(page)).toHaveText('');
});

test('the panel can be hovered, its text selected, and it closes when the mouse is elsewhere', async ({
	page
}) => {
	await openReadable(page);
	await hover(page, IN_2016);
	const value = panelOf(page).locator('b');
	const { x, y } = await middleOf(value);
	await page.mouse.move(x, y, { steps: 12 });
	await expect(value).toHaveText(/37/);
	await page.mouse.dblclick(x - 20, y);
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('37');
	await page.mouse.click(5, 5);
	await expect(panelOf(page)).toHaveCount(0);

	await hover(page, IN_2016);
	await page.mouse.move(5, 5);
	await expect(panelOf(page)).toHaveCount(0);
});

test('a press keeps a reading, a press on nothing or beside the drawing lets it go', async ({ page }) => {
	await openReadable(page);
	await hover(page, IN_2016);
	const at = await middleOf(markOf(page, IN_2016));
	await page.mouse.click(at.x, at.y);
	await page.mouse.move(5, 5);
	const other = await middleOf(markOf(page, IN_2018));
	await page.mouse.move(other.x, other.y);
	await expect(panelOf(page).locator('b')).toHaveText(/37/);
	await page.locator('h1').click();
	await expect(panelOf(page)).toHaveCount(0);
});

test('arrow keys go through time in order, and no reading is left out', async ({ page }) => {
	await openReadable(page);
	await page.keyboard.press('ArrowRight');
	const count = await page.locator(`[data-reading^="${POSITIVE}@"]`).count();
	const places = await walk(page, 'ArrowRight');
	expect(places).toHaveLength(count);
	expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b));
	await page.keyboard.press('Home');
	expect(await middleOf(ringOf(page))).toMatchObject({ x: places[0]?.x });
	await page.keyboard.press('End');
	expect(await middleOf(ringOf(page))).toMatchObject({ x: places.at(-1)?.x });
});

test('up and down go from series to series, at the nearest time', async ({ page }) => {
	await openReadable(page);
	await page.keyboard.press('End');
	const names: string[] = [];
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
		names.push((await panelOf(page).locator('p').first().textContent()) ?? '');
		await page.keyboard.press(key);
	}
	expect(names[0]).toMatch(/Positive/);
	expect(names[1]).toMatch(/Indifferently/);
	expect(names[2]).toMatch(/Negative/);
	await expect(page.locator('[data-reading][data-read]').first()).toHaveAttribute(
		'data-reading',
		/:neutral@/
	);
});

test('a screen reader is told once, when the keys rest', async ({ page }) => {
	await openReadable(page);
	await page.evaluate(() => {
		const told: string[] = [];
		Object.assign(window, { told });
		const status = document.querySelector('.drawing [role=status]');
		if (status)
			new MutationObserver(() => status.textContent && told.push(status.textContent)).observe(status, {
				childList: true
			});
	});
	for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
	await expect(spokenIn(page)).toHaveText(/^37\s%, 11 – 14 March 2016, Positive, total$/);
	const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
	expect(told.length).toBeLessThan(5);
	expect(told.at(-1)).toMatch(/^37/);
});

test('Tab leads from the drawing into the panel, Escape back to the drawing', async ({ page }) => {
	await openReadable(page);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	await expect(panelOf(page).locator('a, button').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(panelOf(page)).toHaveCount(0);
	await expect(drawingOf(page)).toBeFocused();

	await page.keyboard.press('ArrowRight');
	await panelOf(page).getByRole('button', { name: 'Close' }).click();
	await expect(panelOf(page)).toHaveCount(0);
	await page.mouse.move(5, 5);
	await page.keyboard.press('ArrowRight');
	await panelOf(page).getByRole('button', { name: 'Close' }).focus();
	await page.keyboard.press('Tab');
	await expect(panelOf(page)).toHaveCount(0);
});

test('Escape closes what the mouse opened, wherever the focus is', async ({ page }) => {
	await openReadable(page);
	await page.locator('main').focus();
	await hover(page, IN_2016);
	await page.keyboard.press('Escape');
	await expect(panelOf(page)).toHaveCount(0);
	await expect(drawingOf(page)).not.toBeFocused();
});

test('axe finds nothing in a chart with an open panel', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await openReadable(page);
		await page.keyboard.press('End');
		const { violations } = await new AxeBuilder({ page }).include('.figure').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
});

test('the ring is seen in forced colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openReadable(page);
	await page.keyboard.press('End');
	const style = await ringOf(page).evaluate((ring) => getComputedStyle(ring).border);
	expect(style).toMatch(/^2px solid/);
});

for (const [width, path] of [1280, 360].flatMap((px) =>
	[
		CHART,
		`${CHART}?view=likert`,
		'/charts/role-of-stalin-by-country',
		'/explore?q=levada-attitude~levada-role'
	].map((one) => [px, one] as const)
)) {
	test(`the keys reach readings of ${path} on ${width} px, and the panel never covers them`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 700 });
		await openReadable(page, path);
		await page.keyboard.press('ArrowRight');
		for (const key of ['ArrowRight', 'ArrowDown', 'End', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'Home']) {
			await page.keyboard.press(key);
			expect(await isCovered(page), key).toBe(false);
			await expect(ringOf(page)).toBeInViewport();
			await expect(panelOf(page)).toBeInViewport();
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});
}

test('the years of a period can be dragged, without a request', async ({ page }) => {
	await openReadable(page);
	const made: string[] = [];
	page.on('request', (request) => void made.push(request.url()));
	const strip = page.locator('.period-strip');
	await strip.scrollIntoViewIfNeeded();
	const box = await strip.boundingBox();
	if (box === null) throw new Error('no axis');
	const y = box.y + box.height / 2;

	await page.mouse.move(box.x + box.width * 0.4, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
	await expect(page.locator('.period-band')).toHaveText('2009–2015');
	await page.keyboard.press('Escape');
	await expect(page.locator('.period-band')).toBeHidden();
	await page.mouse.up();
	await expect(page).toHaveURL(CHART);

	await page.mouse.move(box.x + box.width * 0.4, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
	await page.mouse.up();
	await expect(page).toHaveURL(/from=2009&to=2015/);
	await expect(page.locator('input[name=from]')).toHaveValue('2009');
	await expect(page.locator('input[name=to]')).toHaveValue('2015');
	await expect(panelOf(page)).toHaveCount(0);
	expect(made.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
	await expect(page.getByText('dragging along the years')).toBeVisible();
});

test('a mouse drags across the plot too, and an end to that reads nothing', async ({ page }) => {
	await openReadable(page);
	const from = await middleOf(markOf(page, IN_2016));
	const to = await middleOf(markOf(page, IN_2018));
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(to.x, to.y, { steps: 4 });
	await expect(page.locator('.period-band')).toHaveText('2016–2018');
	await page.keyboard.press('Escape');
	await page.mouse.up();
	await expect(page.locator('.period-band')).toBeHidden();
	await expect(panelOf(page)).toHaveCount(0);
	await page.mouse.click(to.x, to.y);
	await expect(panelOf(page)).toBeVisible();
});

test('a reading stays open where it is still shown after a choice, and closes where not', async ({
	page
}) => {
	await openReadable(page);
	await page.keyboard.press('End');
	await page.evaluate(() => history.pushState(null, '', '?from=2015'));
	await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
	await expect(page.locator(`[data-reading="${POSITIVE}@levada-2001-04"]`)).toHaveCount(0);
	await expect(panelOf(page)).toHaveCount(1);
	await page.evaluate(() => history.pushState(null, '', '?to=2010'));
	await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
	await expect(panelOf(page)).toHaveCount(0);
	await expect(page.locator('.drawing[data-read]')).toHaveCount(0);
});

test('a drawing without readings is no stop of the keyboard', async ({ page }) => {
	await page.goto(`${CHART}?from=1950&to=1951`);
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	await expect(page.locator('.drawing.fitted')).toHaveCount(1);
	await expect(page.locator('.drawing[tabindex]')).toHaveCount(0);
});

test('a drawing that was away comes back readable', async ({ page }) => {
	await openReadable(page);
	const view = page.locator('select[name=view]');
	await view.selectOption('table');
	await expect(drawingOf(page)).toHaveCount(0);
	await view.selectOption('trend');
	await hover(page, IN_2016);
	await expect(panelOf(page).locator('b')).toHaveText(/37/);
});

test.describe('with a finger', () => {
	test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

	test('a tap reads, the first one too, and a tap elsewhere closes', async ({ page }) => {
		await openChart(page);
		const at = await middleOf(markOf(page, IN_2018));
		await page.touchscreen.tap(at.x, at.y);
		await expect(panelOf(page).locator('b')).toHaveText(/40/);
		expect(await isCovered(page)).toBe(false);
		await expect(ringOf(page)).toBeInViewport();
		const next = await middleOf(markOf(page, IN_2016));
		await page.touchscreen.tap(next.x, next.y);
		await expect(panelOf(page).locator('b')).toHaveText(/37/);
		const heading = await middleOf(page.locator('h1'));
		await page.touchscreen.tap(heading.x, heading.y);
		await expect(panelOf(page)).toHaveCount(0);
	});

	test('a finger scrolls over the plot and drags along the years', async ({ page }) => {
		await openReadable(page);
		const rule = (selector: string) =>
			page.locator(selector).evaluate((one) => getComputedStyle(one).touchAction);
		expect(await rule('.drawing')).toBe('auto');
		expect(await rule('.period-strip')).toBe('pan-y');
	});
});
