import { expect, test } from './fixtures';
import { chartPaths, CHART, KINDS_OF_PAGE } from './pages';

for (const path of KINDS_OF_PAGE) {
	test(`${path} answers 200 with a title, a language and one heading of the first level`, async ({
		page
	}) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(200);
		await expect(page).toHaveTitle(/\S.*Memory Polls|Memory Polls.*\S/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.locator('main')).toHaveCount(1);
	});
}

test('every page has a title of its own', async ({ page }) => {
	const titles: string[] = [];
	// An answer to a question on a chart, a chart as of a release, and its figure alone are the chart.
	const pages = KINDS_OF_PAGE.filter((path) => !/[?&](?:test|v)=|^\/embed\//.test(path));
	for (const path of pages) {
		await page.goto(path);
		titles.push(await page.title());
	}
	expect(new Set(titles).size).toBe(pages.length);
});

test('every link within the site leads to something', async ({ page, request }) => {
	// Some hundred answers, pictures and archives among them.
	test.slow();
	const links = new Set<string>();
	for (const path of KINDS_OF_PAGE) {
		await page.goto(path);
		const hrefs = await page
			.locator('a[href^="/"]')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		for (const href of hrefs) links.add((href ?? '').replace(/#.*/, ''));
	}
	for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('every link to a place on the same page has its place', async ({ page }) => {
	for (const path of KINDS_OF_PAGE) {
		await page.goto(path);
		const lost = await page
			.locator('a[href^="#"]')
			.evaluateAll((all) =>
				all.map((a) => a.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1)))
			);
		expect(lost, path).toEqual([]);
	}
});

test('/charts lists at least 20 charts, and each of them is drawn in the first HTML', async ({ request }) => {
	const paths = await chartPaths(request);
	expect(paths.length).toBeGreaterThanOrEqual(20);
	expect(paths).toContain(CHART);
	for (const path of paths) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(200);
		const html = await response.text();
		expect(html, path).toMatch(/<figure[\s\S]*<svg[\s\S]*<\/figure>/);
		expect(html, path).toMatch(/<table[\s\S]*<tbody[\s\S]*<td/);
	}
});
