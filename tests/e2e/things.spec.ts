import { expect, test } from './fixtures';
import { CHART } from './pages';

const QUESTION = '/questions/levada-attitude';

test('the page of a question has its words in both languages, each marked as what it is', async ({
	page
}) => {
	await page.goto(QUESTION);
	await expect(page.locator('h1')).toContainText('How do you personally feel about Stalin');
	const original = page.locator('#wording [lang=ru]');
	await expect(original).toContainText('Как вы лично в целом относитесь к Сталину?');
	await expect(page.locator('#answers td[lang=ru]').first()).toBeVisible();
});

for (const [width, shown, hidden] of [
	[360, '.drawing-narrow', '.drawing-wide'],
	[1280, '.drawing-wide', '.drawing-narrow']
] as const) {
	test(`at ${width} px each drawing of a question is shown once, and no wider than the page`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(QUESTION);
		const drawings = page.locator(`${shown} svg`);
		expect(await drawings.count()).toBe(3);
		for (const drawing of await drawings.all()) await expect(drawing).toBeVisible();
		for (const drawing of await page.locator(`${hidden} svg`).all()) await expect(drawing).toBeHidden();
		const box = await drawings.first().boundingBox();
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
	});
}

test('from a figure one gets to its survey, its pollster, its country and back to a chart', async ({
	page
}) => {
	await page.goto(QUESTION);
	const survey = page.locator('#figures a[href="/pollsters/levada#levada-2019-03"]');
	await survey.click();
	await expect(page.locator('#levada-2019-03')).toContainText('1,638');
	await page.goto(QUESTION);
	await page.locator('#figures a[href="/countries/rus"]').first().click();
	await expect(page.locator('h1')).toHaveText('Russia');
	await page.goto(QUESTION);
	await page.locator(`#charts a[href="${CHART}"]`).click();
	await expect(page).toHaveURL(new RegExp(`${CHART}$`));
});

test('a figure that is not shown on charts is listed with the reason', async ({ page }) => {
	await page.goto(QUESTION);
	const row = page.locator('#figures tr', { hasText: 'not shown' }).first();
	await expect(row).toContainText('Not for charting');
});

test('a link to a survey of a folded year opens the fold', async ({ page }) => {
	await page.goto('/pollsters/levada#levada-2001-04');
	await expect(page.locator('#levada-2001-04')).toBeVisible();
});

test('the site of a pollster is a link to an outsider', async ({ page }) => {
	await page.goto('/pollsters/levada');
	await expect(page.locator('a[href="https://www.levada.ru"]')).toHaveAttribute('rel', 'external');
});

for (const code of ['RUS', 'RU', 'ru', 'Rus']) {
	test(`/countries/${code} moves for good to the address in lower case, with its query`, async ({
		request
	}) => {
		const response = await request.get(`/countries/${code}?topic=ussr`, { maxRedirects: 0 });
		expect(response.status()).toBe(308);
		expect(response.headers().location).toBe('/countries/rus?topic=ussr');
	});
}

for (const [path, near] of [
	['/questions/levada-atitude', QUESTION],
	['/pollsters/levda', '/pollsters/levada'],
	['/countries/rusia', '/countries/rus']
] as const) {
	test(`${path} is a 404 page that links to ${near}`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.locator('main')).toContainText('There is no');
		await expect(page.locator(`main a[href="${near}"]`)).toBeVisible();
	});
}

for (const path of [
	'/questions/constructor',
	'/pollsters/__proto__',
	'/countries/%00',
	'/questions/%3Cb%3E'
]) {
	test(`${path} is a 404 page`, async ({ request }) => {
		expect((await request.get(path)).status()).toBe(404);
	});
}

test('the list of questions is narrowed and paged by plain forms and links', async ({ page }) => {
	await page.goto('/questions');
	const items = page.locator('main .thing-list > li');
	await expect(items).toHaveCount(25);
	await page.getByRole('link', { name: 'Next page' }).click();
	await expect(page).toHaveURL(/\?page=2$/);
	await expect(items).toHaveCount(25);
	const form = page.locator('main form');
	await form.locator('[name=words]').fill('сталіна');
	await form.locator('[name=country]').selectOption('UKR');
	await form.getByRole('button').click();
	await expect(items.first()).toContainText('Ukraine');
	expect(await items.count()).toBeLessThan(25);
	await expect(form.locator('[name=words]')).toHaveValue('сталіна');
});

for (const query of ['topic=%3Cscript%3E', 'page=999', 'country=ATL', `words=${'x'.repeat(5000)}`]) {
	test(`/questions?${query.slice(0, 30)} answers 200`, async ({ request }) => {
		const response = await request.get(`/questions?${query}`);
		expect(response.status()).toBe(200);
		expect(await response.text()).not.toContain('<script>"');
	});
}

test('every page of the sitemap is there, and says itself to be the one', async ({ request }) => {
	const sitemap = await request.get('/sitemap.xml');
	expect(sitemap.headers()['content-type']).toContain('xml');
	const locations = [...(await sitemap.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
	expect(locations.length).toBeGreaterThan(200);
	const things = locations.filter((url) => /\/(questions|pollsters|countries)\b/.test(url));
	for (const url of things) {
		const { pathname } = new URL(url);
		const response = await request.get(pathname);
		expect(response.status(), pathname).toBe(200);
		expect(await response.text(), pathname).toContain(`<link rel="canonical" href="${url}"`);
	}
	expect((await (await request.get('/robots.txt')).text()).trim()).toMatch(/Sitemap: .+\/sitemap\.xml$/);
});
