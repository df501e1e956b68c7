import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { CHART } from './pages';

/** The drawing as text; what is chosen shows in it. */
const drawing = (page: Page): Promise<string> => page.locator('figure svg:visible').first().innerHTML();

/** Opens a page and waits until its choices work without a request: then the button of the form is gone. */
async function openLive(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
}

/** Requests of the page from now on; the browser asks for the icon of the site when it likes. */
function requests(page: Page): string[] {
	const made: string[] = [];
	page.on('request', (request) => {
		if (!request.url().endsWith('/favicon.svg')) made.push(request.url());
	});
	return made;
}

const answers = (page: Page) => page.locator('input[type=checkbox][name=answer]');

test('choosing redraws without a request and keeps the address bar true', async ({ page }) => {
	await openLive(page, CHART);
	const made = requests(page);
	const before = await drawing(page);
	await answers(page).and(page.locator(':checked')).first().uncheck();
	await expect(page).toHaveURL(/\?.*answer=/);
	await expect.poll(() => drawing(page)).not.toBe(before);
	expect(made).toEqual([]);
});

test('the address bar opens what was chosen', async ({ page }) => {
	await openLive(page, CHART);
	await answers(page).and(page.locator(':checked')).first().uncheck();
	await page.locator('input[name=from]').fill('2010');
	await page.locator('input[name=from]').press('Tab');
	await expect(page).toHaveURL(/from=2010/);
	const chosen = await drawing(page);
	const rows = await page.locator('table tbody').first().textContent();
	await openLive(page, page.url());
	expect(await drawing(page)).toBe(chosen);
	expect(await page.locator('table tbody').first().textContent()).toBe(rows);
});

test('back and forward walk through the choices', async ({ page }) => {
	await openLive(page, CHART);
	const first = await drawing(page);
	await answers(page).and(page.locator(':checked')).first().uncheck();
	await expect(page).toHaveURL(/answer=/);
	const second = await drawing(page);
	const address = page.url();

	await page.goBack();
	await expect(page).toHaveURL(CHART);
	await expect.poll(() => drawing(page)).toBe(first);
	await page.goForward();
	await expect(page).toHaveURL(address);
	await expect.poll(() => drawing(page)).toBe(second);
});

test('the form shows after going back what the chart shows', async ({ page }) => {
	await openLive(page, CHART);
	const chosen = answers(page).and(page.locator(':checked'));
	const before = await chosen.count();
	await chosen.first().uncheck();
	await expect(chosen).toHaveCount(before - 1);
	await page.goBack();
	await expect(chosen).toHaveCount(before);

	const intervals = page.locator('#choices select[name=ci]');
	await intervals.selectOption('0');
	await expect(page).toHaveURL(/ci=0/);
	await page.goBack();
	await expect(intervals).toHaveValue('1');
	await page.goForward();
	await expect(intervals).toHaveValue('0');
});

test('parameters of others stay in the address while choosing', async ({ page }) => {
	await openLive(page, `${CHART}?utm_source=newsletter`);
	await answers(page).and(page.locator(':checked')).first().uncheck();
	await expect(page).toHaveURL(/answer=/);
	await expect(page).toHaveURL(/utm_source=newsletter/);
});

test('downloads follow the choices', async ({ page }) => {
	await openLive(page, CHART);
	await page.locator('input[name=from]').fill('2010');
	await page.locator('input[name=from]').press('Tab');
	for (const extension of ['csv', 'json', 'svg']) {
		await expect(page.locator(`a[href^="${CHART}.${extension}"]`)).toHaveAttribute('href', /\?.*from=2010/);
	}
});

test('a bad date is named and the chart stays', async ({ page }) => {
	await openLive(page, CHART);
	await page.locator('input[name=from]').fill('soon');
	await page.locator('input[name=from]').press('Tab');
	await expect(page.getByRole('status').filter({ hasText: 'soon' })).toBeVisible();
	await expect(page.locator('figure svg:visible')).toHaveCount(1);
});

/** The scripts that draw a kind of chart. */
const kindsOf = (urls: string[]): string[] =>
	urls.flatMap((url) => /\/(trend|likert|compare)Kind\./.exec(url)?.[1] ?? []);

test('a kind of chart is loaded when a reader comes to their choice, and drawn without a request', async ({
	page
}) => {
	const made = requests(page);
	await openLive(page, CHART);
	await expect(page.locator('.drawing.fitted')).toBeVisible();
	expect(new Set(kindsOf(made))).toEqual(new Set(['trend']));

	await page.locator('#choices select[name=view]').hover();
	await expect.poll(() => new Set(kindsOf(made)).size).toBe(3);
	await page.waitForLoadState('networkidle');
	const before = made.length;
	await page.locator('#choices select[name=view]').selectOption('likert');
	await expect(page.locator('figure svg .segment').first()).toBeVisible();
	expect(made.slice(before)).toEqual([]);
});

test('where the script of a kind cannot be had, the server draws it', async ({ page }) => {
	const body = "throw new Error('lost')";
	await page.route(/likertKind\./, (route) => route.fulfill({ contentType: 'text/javascript', body }));
	await openLive(page, CHART);
	await page.locator('#choices select[name=view]').selectOption('likert');
	await expect(page.locator('figure svg .segment').first()).toBeVisible();
	await expect(page).toHaveURL(/view=likert/);
	// The page has no script for it, so its form asks the server.
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
	await page.locator('#choices').getByRole('button').click();
	await expect(page).toHaveURL(/view=likert/);
});
