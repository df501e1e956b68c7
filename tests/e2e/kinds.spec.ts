import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { findFaults, findFaultsOfColour } from './findFaults';
import { walkStops } from './keyboardStops';
import { overflow } from './overflow';
import { KINDS_OF_PAGE } from './pages';

const UNKNOWN = '/charts/no-such-chart';

/** Links to places on the page itself that are not there. */
const lostPlaces = (page: Page): Promise<string[]> =>
	page
		.locator('a[href^="#"]')
		.evaluateAll((all) =>
			all.map((a) => a.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1)))
		);

// A page is opened once for all that is asked of every kind of page; each step that fails is told by itself.
for (const path of [...KINDS_OF_PAGE, UNKNOWN]) {
	test(`${path} is a whole page, on a phone, in large type, for axe in both colours and for the keyboard`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		const response = await page.goto(path);
		const soft = expect.configure({ soft: true });

		await test.step('has a status, a title, a language and one heading of the first level', async () => {
			soft(response?.status()).toBe(path === UNKNOWN ? 404 : 200);
			await soft(page).toHaveTitle(/\S.*Memory Polls|Memory Polls.*\S/);
			await soft(page.locator('html')).toHaveAttribute('lang', 'en');
			await soft(page.locator('h1')).toHaveCount(1);
			await soft(page.locator('main')).toHaveCount(1);
			soft(await lostPlaces(page)).toEqual([]);
		});

		await test.step('needs no sideways scrolling on 320 px, and with text of twice the size on 640', async () => {
			soft(await page.evaluate(overflow)).toEqual([]);
			await page.setViewportSize({ width: 640, height: 800 });
			await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
			soft(await page.evaluate(overflow)).toEqual([]);
			await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
		});

		await page.setViewportSize({ width: 1280, height: 720 });
		// What a page loads when it is idle may change what there is to be read and reached.
		await page.waitForLoadState('networkidle');
		await test.step('axe finds nothing, light and dark', async () => {
			soft(await findFaults(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			soft(await findFaultsOfColour(page)).toEqual([]);
		});

		await test.step('the keyboard reaches everything, and one sees where it is', async () => {
			soft(await walkStops(page)).toEqual([]);
		});
	});
}

test('the first stop of a page jumps over the navigation', async ({ page }) => {
	await page.goto('/charts');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', /^#/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#/);
});
