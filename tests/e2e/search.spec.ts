import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { CHART } from './pages';

/** What belongs to the search and is no part of a first load; the development server names the script otherwise. */
const SEARCH_FILES = /\/search\.[\w-]+\.js|\/startSearch\.ts|\/search-index\.json/;

const fieldOf = (page: Page): Locator => page.getByRole('search').locator('input');
const optionsOf = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

/** Types words and waits until results are shown. */
async function look(page: Page, words: string): Promise<void> {
	await fieldOf(page).fill(words);
	await expect(fieldOf(page)).toHaveAttribute('aria-expanded', 'true');
}

test('script and index of the search are loaded when the field is first used, and not before', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => void (SEARCH_FILES.test(request.url()) && asked.push(request.url())));
	await page.goto(CHART);
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual([]);

	const index = page.waitForResponse(/\/search-index\.json/);
	await fieldOf(page).focus();
	expect((await (await index).allHeaders())['cache-control']).toContain('immutable');
	await expect(fieldOf(page)).toHaveRole('combobox');
	await fieldOf(page).blur();
	await fieldOf(page).focus();
	expect(asked.filter((url) => url.includes('search-index'))).toHaveLength(1);
});

test('the index is not sent again when it is unchanged', async ({ request }) => {
	const { etag = '', 'cache-control': rule } = (await request.get('/search-index.json')).headers();
	expect(rule).not.toContain('immutable');
	const again = await request.get('/search-index.json', { headers: { 'if-none-match': etag } });
	expect(again.status()).toBe(304);
});

test('results are shown as one types, with value and years', async ({ page }) => {
	await page.goto('/about');
	await look(page, 'жалеют о распаде');
	const levada = optionsOf(page).filter({ hasText: 'Do you regret the collapse of the USSR?' }).first();
	await expect(levada).toContainText(/Levada Center · Russia · \d+ surveys, \d{4}–\d{4}/);
	await expect(levada).toContainText(/Regret: \d+\s% in Russia/);
	await expect(page.getByRole('listbox').locator('[lang=ru]').first()).toHaveText(/распаде/);
	await expect(page.getByRole('search').getByRole('status')).toHaveText(/\d+ results/);

	await look(page, 'Lithuania');
	await expect(optionsOf(page).first()).toHaveText(/^Lithuania/);
	await fieldOf(page).fill('');
	await expect(page.getByRole('listbox')).toBeHidden();
	await fieldOf(page).fill('qqqqqqq');
	await expect(page.getByText('Nothing found').first()).toBeVisible();
	await expect(fieldOf(page)).toHaveAttribute('aria-expanded', 'false');
});

test('words typed before the search has come are looked for when it has', async ({ page }) => {
	await page.route(/\/search-index\.json/, async (route) => {
		await fieldOf(page).fill('levada role');
		await route.continue();
	});
	await page.goto('/about');
	await fieldOf(page).focus();
	await expect(optionsOf(page).first()).toBeVisible();
});

test('without the index the field still asks the server', async ({ page }) => {
	// A missing file is told to the console by the browser, sooner or later; one that cannot be read is the same to the field.
	await page.route(/\/search-index\.json/, (route) => route.fulfill({ status: 200, body: 'no index' }));
	await page.goto('/about');
	const answered = page.waitForResponse(/\/search-index\.json/);
	await fieldOf(page).fill('levada');
	await answered;
	await expect(fieldOf(page)).not.toHaveRole('combobox');
	await fieldOf(page).press('Enter');
	await expect(page).toHaveURL(/\/search\?words=levada$/);
});

test('arrow keys walk the results, Escape closes them, Enter follows one', async ({ page }) => {
	await page.goto('/about');
	await look(page, 'levada role');
	const field = fieldOf(page);
	await field.press('ArrowDown');
	const first = optionsOf(page).first();
	await expect(first).toHaveAttribute('aria-selected', 'true');
	await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
	await expect(field).toBeFocused();
	await field.press('ArrowUp');
	await expect(field).not.toHaveAttribute('aria-activedescendant');
	await field.press('ArrowUp');
	await expect(optionsOf(page).last()).toHaveAttribute('aria-selected', 'true');

	await field.press('Escape');
	await expect(page.getByRole('listbox')).toBeHidden();
	await expect(field).toHaveValue('levada role');
	await expect(field).not.toHaveAttribute('aria-activedescendant');
	await field.press('ArrowDown');
	await expect(page.getByRole('listbox')).toBeVisible();
	await field.press('ArrowDown');
	const href = await optionsOf(page).first().getAttribute('href');
	await field.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('Enter without a choice asks the server, and leaving the field closes the list', async ({ page }) => {
	await page.goto('/about');
	await look(page, 'levada role');
	await fieldOf(page).press('Tab');
	await expect(page.getByRole('search').getByRole('button')).toBeFocused();
	await expect(page.getByRole('listbox')).toBeHidden();
	await fieldOf(page).press('Enter');
	await expect(page).toHaveURL(/\/search\?words=levada\+role$/);
	await expect(fieldOf(page)).toHaveValue('levada role');
});

test('a press on a result follows it, and the last one leads to all', async ({ page }) => {
	await page.goto('/about');
	await look(page, 'stalin');
	await optionsOf(page).last().click();
	await expect(page).toHaveURL(/\/search\?words=stalin$/);
	await look(page, 'levada');
	await optionsOf(page).first().click();
	await expect(page).toHaveURL(/\/pollsters\/levada$/);
});

test('a screen reader is told of groups, results and their number', async ({ page }) => {
	await page.goto('/about');
	await look(page, 'gallup');
	await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - combobox "Search charts, questions, pollsters, countries and claims" [expanded]: gallup
      - button "Search"
      - listbox "Results":
        - group "Pollsters":
          - option /Gallup .*surveys/
        - group "Charts":
          - option /harm or benefit/
        - group "Questions":
          - option /breakup of the Soviet Union/
        - group "Claims":
          - option /Claimed by .* Check:/
      - status: /\\d+ results/
  `);
	const { violations } = await new AxeBuilder({ page }).include('.site-search').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the key / goes to the field, but not while one types', async ({ page }) => {
	await page.goto('/charts');
	await page.keyboard.press('/');
	await expect(fieldOf(page)).toBeFocused();
	await expect(fieldOf(page)).toHaveValue('');
	await page.keyboard.press('/');
	await expect(fieldOf(page)).toHaveValue('/');
	const words = page.locator('main input[type=search]').first();
	await words.focus();
	await page.keyboard.type('a/b');
	await expect(words).toHaveValue('a/b');
	await page.locator('main').focus();
	await page.keyboard.press('Control+/');
	await expect(fieldOf(page)).not.toBeFocused();
});

test('the key / can be turned off, and stays off', async ({ page }) => {
	await page.goto('/about');
	await expect(fieldOf(page)).toHaveAttribute('aria-keyshortcuts', '/');
	const choice = page.getByRole('contentinfo').getByRole('checkbox');
	await choice.uncheck();
	for (const path of ['/about', '/charts']) {
		await page.goto(path);
		await expect(choice).not.toBeChecked();
		await expect(fieldOf(page)).not.toHaveAttribute('aria-keyshortcuts');
		await page.keyboard.press('/');
		await expect(fieldOf(page)).not.toBeFocused();
	}
	await choice.check();
	await page.reload();
	await expect(choice).toBeChecked();
	await page.keyboard.press('/');
	await expect(fieldOf(page)).toBeFocused();
});

test.describe('on a narrow screen', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

	test('the list fits, and its results can be hit by a finger', async ({ page }) => {
		await page.goto('/about');
		await fieldOf(page).tap();
		await look(page, 'stalin');
		const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
		expect(scrollWidth).toBe(clientWidth);
		for (const option of await optionsOf(page).all())
			expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(24);
		await optionsOf(page).first().tap();
		await expect(page).toHaveURL(/\/charts\/[a-z-]+$/);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the form finds things, grouped, each kind in full one link away', async ({ page }) => {
		await page.goto('/');
		await fieldOf(page).fill('сталин');
		await fieldOf(page).press('Enter');
		await expect(page).toHaveURL(/\/search\?words=/);
		const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
		expect(headings.slice(0, 2)).toEqual(['Charts', 'Questions']);
		await page.getByRole('link', { name: /All questions found/ }).click();
		await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Questions']);
		await expect(page.locator('main .search-results > li')).toHaveCount(25);
		await page.getByRole('link', { name: /Next/ }).click();
		await expect(page).toHaveURL(/page=2/);
	});

	test('an empty search offers examples, and each finds something', async ({ page, request }) => {
		await page.goto('/search');
		const examples = page.locator('main a[href^="/search?words="]');
		const hrefs = await examples.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
		expect(hrefs.length).toBeGreaterThan(4);
		for (const href of hrefs)
			expect(await (await request.get(href)).text(), href).toContain('search-results');
	});

	test('where nothing is found, the page says so and shows ways on', async ({ page }) => {
		await page.goto('/search?words=qqqqqq');
		await expect(page.getByRole('status')).toHaveText('Nothing was found for “qqqqqq”.');
		await expect(page.locator('main a[href="/charts"]')).toBeVisible();
	});

	test('every result of a wide search leads to a page', async ({ page, request }) => {
		await page.goto('/search?words=levada');
		const links = page.locator('main .search-results a');
		const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
		expect(hrefs.length).toBeGreaterThan(20);
		for (const href of new Set(hrefs)) expect((await request.get(href)).status(), href).toBe(200);
	});
});

for (const words of [
	'%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
	'%3Cimg%20src=x%20onerror=alert(1)%3E',
	'x'.repeat(10_000),
	'%00',
	'%ED%A0%80%ED%B0%80',
	'%E0%A4%A',
	'__proto__',
	'a&words=b',
	'stalin&kind=%3Cscript%3E&page=-1'
]) {
	test(`words=${words.slice(0, 40)} is a page that shows it as text or not at all`, async ({ page }) => {
		page.on('dialog', (dialog) => expect(dialog.message()).toBe('no dialog'));
		const response = await page.goto(`/search?words=${words}`);
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
		await expect(page.locator('main script, main img')).toHaveCount(0);
		expect((await fieldOf(page).inputValue()).length).toBeLessThanOrEqual(200);
	});
}
