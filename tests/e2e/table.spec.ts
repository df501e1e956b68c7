import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Sums, doubt, other values that were printed, words in place of a number. */
const MANY_KINDS = '/charts/attitude-to-stalin-russia';
/** Shares below 10 among plain numbers. */
const BY_COUNTRY = '/charts/role-of-stalin-by-country';
/** More rows than a screen is high. */
const LONG = '/charts/regret-for-the-ussr-russia';
/** A usual chart: all answers of six surveys, seventeen readings. */
const USUAL = '/charts/role-of-stalin-in-full-russia';

const region = (page: Page): Locator => page.getByRole('region', { name: /every figure shown/ });
const table = (page: Page): Locator => page.locator('#table table');
const header = (page: Page, name: string): Locator =>
	table(page).locator('thead th').filter({ hasText: name });

/** The cells under a name, from above. */
async function column(page: Page, name: string): Promise<string[]> {
	const names = await table(page).locator('thead th').allTextContents();
	const index = names.findIndex((text) => text.trim().startsWith(name));
	return table(page)
		.locator(`tbody tr > :nth-child(${index + 1})`)
		.allTextContents();
}

/** Opens a page and waits until its choices work without a request. */
async function openLive(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('button', { name: 'Copy table' })).toBeVisible();
}

const isRising = (numbers: number[]): boolean =>
	numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
/** A share below a limit lies under it. */
const numberOf = (text: string): number =>
	/^below/.test(text) ? Number(/\d+/.exec(text)?.[0]) - 0.5 : Number(/[\d.]+/.exec(text)?.[0] ?? Infinity);

test('a click on a name sorts up, then down, then in time again, without a request', async ({ page }) => {
	await openLive(page, BY_COUNTRY);
	const inTime = await column(page, 'Share');
	const made: string[] = [];
	page.on('request', (request) => made.push(request.url()));
	const link = header(page, 'Share').getByRole('link');

	await link.click();
	await expect(page).toHaveURL(`${BY_COUNTRY}?sort=value`);
	await expect(header(page, 'Share')).toHaveAttribute('aria-sort', 'ascending');
	expect(isRising((await column(page, 'Share')).map(numberOf))).toBe(true);
	await link.click();
	await expect(page).toHaveURL(`${BY_COUNTRY}?sort=-value`);
	await expect(header(page, 'Share')).toHaveAttribute('aria-sort', 'descending');
	expect(isRising((await column(page, 'Share')).map(numberOf).reverse())).toBe(true);
	await link.click();
	await expect(page).toHaveURL(BY_COUNTRY);
	await expect(table(page).locator('[aria-sort]')).toHaveCount(0);
	expect(await column(page, 'Share')).toEqual(inTime);
	expect(made.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
});

test('a name says what it does, and keeps the focus when it is pressed', async ({ page }) => {
	await openLive(page, BY_COUNTRY);
	const link = header(page, 'Share').getByRole('link');
	await expect(link).toHaveAccessibleName(/^Share, % sort low to high$/);
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(link).toHaveAccessibleName(/sort high to low/);
	await expect(link).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(link).toHaveAccessibleName(/back to order in time/);
	await expect(link).toBeFocused();
	await expect(header(page, 'Country').getByRole('link')).toHaveAccessibleName(/sort A to Z/);
});

test('a click with a key held leaves the link to the browser', async ({ page, context }) => {
	await openLive(page, BY_COUNTRY);
	const opened = context.waitForEvent('page');
	await header(page, 'Share')
		.getByRole('link')
		.click({ modifiers: ['ControlOrMeta'] });
	await expect(await opened).toHaveURL(/sort=value#table$/);
	await expect(page).toHaveURL(BY_COUNTRY);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('names sort by links, and there is no button that does nothing', async ({ page }) => {
		await page.goto(BY_COUNTRY);
		await header(page, 'Share').getByRole('link').click();
		await expect(page).toHaveURL(/\?sort=value#table$/);
		await expect(header(page, 'Share')).toHaveAttribute('aria-sort', 'ascending');
		expect(isRising((await column(page, 'Share')).map(numberOf))).toBe(true);
		await header(page, 'Share').getByRole('link').click();
		await expect(page).toHaveURL(/\?sort=-value#table$/);
		await expect(page.getByRole('button', { name: 'Copy table' })).toHaveCount(0);
	});

	test('the compact table is a link away, and the full one again', async ({ page }) => {
		await page.goto(`${MANY_KINDS}?from=2010`);
		await page.getByRole('link', { name: 'Compact table' }).click();
		await expect(page).toHaveURL(/from=2010&table=compact#table$/);
		await expect(page.getByRole('link', { name: 'Compact table' })).toHaveAttribute('aria-current', 'true');
		await expect(table(page).locator('tbody tr')).toHaveCount(3);
		await page.getByRole('link', { name: 'Full table' }).click();
		await expect(page).toHaveURL(/\?from=2010#table$/);
		expect(await table(page).locator('tbody tr').count()).toBeGreaterThan(10);
	});
});

test('every reading says its status in words, and its numbers lead to the pages', async ({ page }) => {
	await page.goto(MANY_KINDS);
	for (const words of ['doubtful', 'our sum', 'also reported: 38', 'secondary source'])
		await expect(table(page).getByRole('cell').filter({ hasText: words }).first()).toBeVisible();
	for (const link of await table(page).locator('td:last-child a').all()) {
		const target = (await link.getAttribute('href')) ?? '';
		await expect(page.locator(target).getByRole('link')).toHaveAttribute('href', /^https?:/);
	}
});

test('a survey in the table leads to its figures on the page of its question', async ({ page }) => {
	await page.goto(MANY_KINDS);
	const link = table(page).locator('tbody th a').last();
	const target = new URL((await link.getAttribute('href')) ?? '', page.url());
	await link.click();
	await expect(page).toHaveURL(target.href);
	await expect(page.locator(`[id="${target.hash.slice(1)}"]`)).toBeVisible();
});

test('the permalink opens the same rows in the same order', async ({ page }) => {
	await openLive(page, `${LONG}?sort=-value&from=2005`);
	const rows = await table(page).locator('tbody').innerText();
	const link = await page.getByLabel('Link to exactly this chart').inputValue();
	expect(link).toMatch(/table=readings&sort=-value/);
	await openLive(page, link);
	expect(await table(page).locator('tbody').innerText()).toBe(rows);
});

for (const [width, height] of [
	[1280, 800],
	[360, 640]
] as const) {
	test(`names of columns and rows stay in sight while scrolling, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await openLive(page, LONG);
		await region(page).evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
		await region(page).scrollIntoViewIfNeeded();
		const box = await region(page).boundingBox();
		const name = await table(page).locator('thead th').first().boundingBox();
		const row = await table(page).locator('tbody th').last().boundingBox();
		expect(Math.abs((name?.y ?? 0) - (box?.y ?? -99))).toBeLessThan(2);
		expect(Math.abs((row?.x ?? 0) - (box?.x ?? -99))).toBeLessThan(2);
		// What is a name hides no more than half of what it names.
		expect(row?.width ?? 999).toBeLessThan((box?.width ?? 0) / 2);
	});
}

test('Copy table gives a spreadsheet the rows as shown, numbers bare and pages by address', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openLive(page, `${BY_COUNTRY}?sort=-value`);
	const shares = await column(page, 'Share');
	await page.getByRole('button', { name: 'Copy table' }).press('Enter');
	await expect(page.locator('#table').getByRole('status')).toHaveText('Copied.');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const [names = [], ...rows] = copied.split('\n').map((line) => line.split('\t'));
	expect(names[0]).toBe('Fieldwork');
	expect(new Set([names.length, ...rows.map((row) => row.length)]).size).toBe(1);
	const under = (name: string): string[] => rows.map((row) => row[names.indexOf(name)] ?? '');
	expect(under('Share, %')).toEqual(shares.map((share) => share.replace('\u00a0', ' ')));
	expect(under('Sample')).toContain('1361');
	expect(under('Sources').every((cell) => cell.split(' ').every((url) => URL.canParse(url)))).toBe(true);
});

test('the compact table is copied as it is shown', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openLive(page, MANY_KINDS);
	await page.getByRole('link', { name: 'Compact table' }).click();
	await page.getByRole('button', { name: 'Copy table' }).click();
	await expect(page.locator('#table').getByRole('status')).toHaveText('Copied.');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const [names = [], positive = []] = copied.split('\n').map((line) => line.split('\t'));
	expect(names).toContain('21 – 27 March 2019, sample 1,638');
	expect(positive[names.indexOf('21 – 27 March 2019, sample 1,638')]).toBe('51');
	expect(positive.at(-1)).toContain('36 (doubtful)');
});

for (const path of [`${MANY_KINDS}?sort=-value`, `${BY_COUNTRY}?table=compact`]) {
	test(`axe finds nothing in the table of ${path}`, async ({ page }) => {
		await openLive(page, path);
		const { violations } = await new AxeBuilder({ page }).include('#table').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	});
}

test('a chart is printed with footnote and table on one page, links written out', async ({ page }) => {
	await openLive(page, USUAL);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

	await page.emulateMedia({ media: 'print' });
	for (const part of ['figure svg.chart', 'figcaption', '#table table', 'figcaption details li'])
		await expect(page.locator(part).first()).toBeVisible();
	for (const part of [
		'.site-header',
		'.site-footer',
		'.breadcrumbs',
		'.controls',
		'.actions',
		'.table-tools'
	])
		await expect(page.locator(part)).toBeHidden();
	const written = await page
		.locator('.references a')
		.evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
	expect(written.length).toBeGreaterThan(0);
	for (const content of written) expect(content).toMatch(/http/);
	await expect(table(page).getByRole('cell', { name: 'secondary source' }).first()).toBeVisible();
});
