import { dataset } from '../data/realCharts';
import { expect, test } from './fixtures';

const REGRET = '/explore?q=levada-ussr-regret~rating-ussr-regret';

/** Every tenth question of the data. */
const SOME_QUESTIONS = Object.keys(dataset.questions).filter((_, index) => index % 10 === 0);

for (const id of SOME_QUESTIONS)
	test(`the question ${id} comes to life in the explorer without an error`, async ({ page }) => {
		await page.goto(`/explore?q=${id}`);
		await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
		await expect(page.locator('#drawing-title')).toBeAttached();
	});

test('from the start page to a link of regret in Russia and Ukraine since 2010, without the address bar', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('navigation').getByRole('link', { name: 'Explore' }).click();
	await page.getByRole('searchbox', { name: /Words of the question/ }).fill('regret USSR');
	await page.getByRole('button', { name: 'Find a question' }).click();
	await page
		.locator('.question-choices li', { hasText: 'Levada Center' })
		.getByRole('link', { name: /^Draw/ })
		.first()
		.click();
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	await page.locator('input[name=from]').fill('2010');
	await page.locator('input[name=from]').press('Tab');
	await expect(page).toHaveURL(/from=2010/);
	await page
		.locator('#add li', { hasText: 'Rating Group' })
		.getByRole('link', { name: /^Add to the chart/ })
		.first()
		.click();
	await expect(page).toHaveURL(/q=levada-ussr-regret~rating-ussr-regret.*from=2010/);
	await expect(page.locator('figure')).toContainText('Ukraine');
	const link = await page.getByRole('textbox', { name: /link/i }).inputValue();
	expect(link).toContain('q=levada-ussr-regret~rating-ussr-regret');
	expect(link).toContain('from=2010');
});

test('choosing in the explorer makes no request and keeps its questions first in the address', async ({
	page
}) => {
	await page.goto(REGRET);
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	const made: string[] = [];
	// The browser asks for the icon of the site when it likes.
	page.on('request', (request) => {
		if (!request.url().endsWith('/favicon.svg')) made.push(request.url());
	});
	await page.locator('input[name=country][value=RUS]').uncheck();
	await expect(page).toHaveURL(/\/explore\?q=levada-ussr-regret~rating-ussr-regret&country=UKR/);
	expect(made).toEqual([]);
});

test('questions that are not comparable stand side by side, each under its wording', async ({ page }) => {
	await page.goto('/explore?q=levada-attitude~levada-role');
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	const drawing = page.locator('figure svg:visible').first();
	await expect(drawing).toContainText('personally feel about Stalin');
	await expect(drawing).toContainText('role did Stalin play');
});

test('an unknown question is named, and the page still helps', async ({ page, request }) => {
	const response = await page.goto('/explore?q=%3Cscript%3E');
	expect(response?.status()).toBe(200);
	await expect(page.getByRole('status').first()).toContainText('<script>');
	await expect(page.getByRole('heading', { name: 'Six places to start' })).toBeVisible();
	const file = await request.get('/explore.csv?q=nothing');
	expect(file.status()).toBe(400);
	expect(file.headers()['content-type']).toContain('application/problem+json');
	expect(await (await request.get('/explore.csv')).json()).toMatchObject({ status: 400 });
});

test('the explorer has the files of a chart', async ({ request }) => {
	for (const [extension, type] of [
		['csv', 'text/csv'],
		['json', 'application/json'],
		['svg', 'image/svg+xml']
	]) {
		const file = await request.get(REGRET.replace('/explore', `/explore.${extension}`));
		expect(file.status()).toBe(200);
		expect(file.headers()['content-type']).toContain(type);
		expect(await file.text()).toContain('Rating');
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('questions are found, drawn, added and taken off', async ({ page }) => {
		await page.goto('/explore');
		await page.getByRole('searchbox', { name: /Words of the question/ }).fill('regret USSR');
		await page.getByRole('button', { name: 'Find a question' }).click();
		await page.getByRole('link', { name: /^Draw/ }).first().click();
		await expect(page.locator('figure svg:visible')).toHaveCount(1);
		await page
			.getByRole('link', { name: /^Add to the chart/ })
			.first()
			.click();
		await expect(page).toHaveURL(/q=[a-z-]+~[a-z-]+/);
		await page
			.getByRole('link', { name: /^Take off/ })
			.first()
			.click();
		await expect(page).not.toHaveURL(/~/);
	});
});
