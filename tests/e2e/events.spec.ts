import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { CHART } from './pages';

const NO_CAUSE = 'An event beside a change is not its cause.';
/** Russia's attitude to Stalin covers the annexation of Crimea, which is recorded under Ukraine. */
const WITH_WAR = `${CHART}?events=war`;

const uprights = (page: Page) => page.locator('figure svg:visible .event');
const list = (page: Page) => page.locator('figcaption .events li');
const box = (page: Page, name: RegExp) =>
	page.getByRole('group', { name: 'Events in the time shown' }).getByRole('checkbox', { name });

test('no event is marked until the reader wants some', async ({ page }) => {
	await page.goto(CHART);
	await expect(page.locator('figure svg:visible')).toHaveCount(1);
	await expect(uprights(page)).toHaveCount(0);
	await expect(page.getByText(NO_CAUSE)).toHaveCount(0);
	for (const each of await page.locator('input[name=events]').all()) await expect(each).not.toBeChecked();
});

test('choosing a category marks its events without a request, and the last one can be taken away', async ({
	page
}) => {
	await page.goto(CHART);
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	const made: string[] = [];
	page.on('request', (request) => {
		if (!request.url().endsWith('/favicon.svg')) made.push(request.url());
	});
	await box(page, /^War/).check();
	await expect(page).toHaveURL(WITH_WAR);
	await expect(uprights(page)).toHaveCount(1);
	await expect(list(page)).toContainText(['18 March 2014: Russia formally annexes Crimea.']);
	await box(page, /^War/).uncheck();
	await expect(page).toHaveURL(CHART);
	await expect(uprights(page)).toHaveCount(0);
	expect(made).toEqual([]);
});

test('every event has a number, a sentence, and pages in the list of the chart', async ({ page }) => {
	await page.goto(`${CHART}?events=law~politics`);
	const number = (index: number) => list(page).nth(index).locator('.event-number');
	const count = await list(page).count();
	expect(count).toBeGreaterThan(3);
	for (let index = 0; index < count; index++) {
		await expect(number(index)).toHaveText(`E${index + 1}`);
		for (const link of await list(page).nth(index).getByRole('link').all()) {
			const target = page.locator((await link.getAttribute('href')) ?? 'no address');
			await expect(target.getByRole('link')).toHaveAttribute('href', /^https?:/);
		}
	}
	await expect(page.locator('figcaption').getByText(NO_CAUSE)).toBeVisible();
});

test('a choice that leads to nothing is explained', async ({ page }) => {
	await page.goto(`${CHART}?events=war&from=2016`);
	await expect(uprights(page)).toHaveCount(0);
	await expect(page.locator('figcaption')).toContainText(
		'No event of the chosen kinds lies in the time shown.'
	);
	await expect(box(page, /^War \(0\)/)).toBeChecked();
	await page.goto(`${CHART}?events=war&view=likert`);
	await expect(page.locator('figcaption')).toContainText('Events are marked on charts over time only.');
});

test('the picture as a file has the marks, the sentences and the warning', async ({ request }) => {
	const plain = await (await request.get(`${CHART}.svg`)).text();
	expect(plain).not.toContain('class="event"');
	expect(plain).not.toContain('not its cause');
	const svg = await (await request.get(`${CHART}.svg?events=war`)).text();
	expect(svg).toContain('class="event"');
	expect(svg).toContain('[E1] 18 March 2014: Russia formally annexes Crimea.');
	expect(svg).toContain(NO_CAUSE);
});

test('the readings as a file are the same with and without events', async ({ request }) => {
	const [plain, marked] = await Promise.all(
		['', '?events=1'].map(async (query) => (await request.get(`${CHART}.csv${query}`)).text())
	);
	expect(marked).toBe(plain);
});

test('the explorer marks events too', async ({ page }) => {
	await page.goto('/explore?q=levada-attitude&view=trend');
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	await box(page, /^Monuments/).check();
	await expect(page).toHaveURL(/q=levada-attitude&.*events=monument/);
	await expect(uprights(page)).not.toHaveCount(0);
	await expect(list(page).first()).toContainText('E1');
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on a chart with events, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${CHART}?events=1`);
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
			[]
		);
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a category is chosen by the form, and taken away again', async ({ page }) => {
		await page.goto(CHART);
		await box(page, /^War/).check();
		await page.getByRole('button', { name: 'Show' }).click();
		await expect(page).toHaveURL(/events=war/);
		await expect(page.locator('.notice')).toHaveCount(0);
		await expect(uprights(page)).toHaveCount(1);
		await expect(list(page)).toHaveCount(1);
		await box(page, /^War/).uncheck();
		await page.getByRole('button', { name: 'Show' }).click();
		await expect(uprights(page)).toHaveCount(0);
	});
});
