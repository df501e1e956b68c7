import { expect, test } from './fixtures';
import { CHART, EXPLORED } from './pages';

const SHARE = `${CHART}/share`;
const EXPLORED_SHARE = EXPLORED.replace('/explore', '/explore/share');

test('the chart page leads to its files and to all that can be taken along, with the choices of the moment', async ({
	page
}) => {
	await page.goto(CHART);
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	await page.locator('input[name=from]').fill('2015');
	await page.locator('input[name=from]').press('Tab');
	await expect(page.locator('#share .downloads a').first()).toHaveAttribute('href', /from=2015/);
	const files = page.locator('#share .downloads a');
	const hrefs = await files.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
	expect(hrefs).toEqual(
		['.csv', '.xlsx', '.png', '.svg', '.json', '.zip', '/share'].map((end) => `${CHART}${end}?from=2015`)
	);
	await files.last().click();
	await expect(page).toHaveURL(`${SHARE}?from=2015`);
	await expect(page.locator('#permalink')).toContainText('from=2015');
});

for (const path of [SHARE, EXPLORED_SHARE]) {
	test(`${path} has every section, reached from the list at its top, and is not for search engines`, async ({
		page
	}) => {
		await page.goto(path);
		// Letters of another width would move what was scrolled to.
		await page.evaluate(() => document.fonts.ready);
		const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
		for (const name of ['Link', 'Data', 'Pictures', 'Embed', 'Cite', 'Quote', 'Code']) {
			await contents.getByText(name, { exact: true }).click();
			await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
		}
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
	});
}

test('one press copies link, citation, quote and code', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(SHARE);
	await page.locator('.share-code summary').first().click();
	for (const id of ['permalink', 'embed-code', 'cite-own', 'cite-apa', 'quote-0', 'code-sheets']) {
		const block = page.locator('.copied-text', { has: page.locator(`#${id}`) });
		await block.getByRole('button').click();
		await expect(block.getByRole('status')).toHaveText(/copied/i);
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			await page.locator(`#${id}`).textContent()
		);
	}
});

test('where copying is not allowed, the text is selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }
		});
	});
	await page.goto(SHARE);
	const block = page.locator('.copied-text', { has: page.locator('#quote-0') });
	await block.getByRole('button').click();
	await expect(block.getByRole('status')).toHaveText(/selected/i);
	expect(await page.evaluate(() => String(getSelection()))).toMatch(/^In a survey /);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the embed code follows its form, and a strange choice is named', async ({ page }) => {
		await page.goto(`${SHARE}?from=2015`);
		await expect(page.locator('#embed-code')).toContainText('<iframe src="');
		await page.getByLabel('Figures').selectOption('frozen');
		await page.getByLabel('Colours of the figure').selectOption('dark');
		await page.getByRole('button', { name: 'Write the code' }).click();
		const code = (await page.locator('#embed-code').textContent()) ?? '';
		expect(code).toMatch(/\/embed\/[^"]*\?v=[^"]*from=2015[^"]*theme=dark/);
		await page.goto(`${SHARE}?theme=pink`);
		await expect(page.locator('.notice')).toContainText('pink');
	});

	test('any reading can be quoted without script, and a strange one is named', async ({ page }) => {
		await page.goto(`${SHARE}?from=2015`);
		await expect(page.getByRole('button', { name: 'Copy quote' })).toHaveCount(0);
		await page.getByLabel('Another reading').selectOption('levada-attitude:RUS:neutral@levada-2019-03');
		await page.getByRole('button', { name: 'Quote it' }).click();
		await expect(page).toHaveURL(/from=2015.*quote=/);
		await expect(page.locator('#quote-0')).toContainText('In a survey of 1,638 adults 18+ in Russia');
		await page.goto(`${SHARE}?quote=no-such`);
		await expect(page.locator('.notice')).toContainText('no-such');
	});
});

test('two readings that were held against each other are quoted with what may be said of them', async ({
	page
}) => {
	await page.goto(`${SHARE}?test=levada-2018-03:positive~levada-2019-03:positive`);
	await expect(page.locator('#quote-0')).toHaveText(
		/^According to the Levada Center, Russia: .+\(Memory Polls, http/
	);
});

test('the panel of a reading copies its quote in one press', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(CHART);
	await expect(page.locator('.drawing')).toHaveAttribute('tabindex', '0');
	await page.locator('.drawing').focus();
	await expect(page.locator('.drawing')).toHaveAttribute('data-readable', '');
	await page.locator('.drawing').press('End');
	await page.locator('.reading-panel').getByRole('button', { name: 'Copy quote' }).click();
	await expect(page.locator('.reading-quote').getByRole('status')).toHaveText(/copied/i);
	const quote = await page.evaluate(() => navigator.clipboard.readText());
	expect(quote).toMatch(/^In a survey .+\(Memory Polls, http.+country=RUS.+\)$/);
});

test('the explorer without a question leads back to where questions are chosen', async ({ page }) => {
	await page.goto('/explore/share');
	await expect(page).toHaveURL(/\/explore$/);
});

for (const [ending, type, words] of [
	['bib', 'application/x-bibtex', '@misc{memory-polls-attitude-to-stalin-russia,'],
	['ris', 'application/x-research-info-systems', 'TY  - DATA'],
	['csl.json', 'application/vnd.citationstyles.csl+json', '"type": "dataset"']
] as const) {
	test(`${CHART}.${ending} is a citation, named and open to all`, async ({ request }) => {
		const response = await request.get(`${CHART}.${ending}?from=2015`);
		expect(response.status()).toBe(200);
		const headers = response.headers();
		expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(headers['content-disposition']).toMatch(/filename="attitude-to-stalin-russia_[\w.-]+"/);
		expect(await response.text()).toContain(words);
		expect((await request.get(`${CHART}.${ending}?from=yesterday`)).status()).toBe(400);
	});
}
