import { expect, test } from './fixtures';
import { CHART, KINDS_OF_PAGE } from './pages';

test.use({ javaScriptEnabled: false });

for (const path of KINDS_OF_PAGE) {
	test(`${path} can be read without script`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('h1')).toBeVisible();
		expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
	});
}

test('a chart page without script has chart, footnote, table, choices and downloads', async ({ page }) => {
	await page.goto(CHART);
	await expect(page.locator('figure svg:visible')).toHaveCount(1);
	await expect(page.getByRole('table').first().locator('tbody tr').first()).toBeVisible();
	await expect(page.locator('main form[method=get]').first()).toBeVisible();
	for (const extension of ['csv', 'json', 'svg']) {
		await expect(page.locator(`a[href="${CHART}.${extension}"]`)).toBeVisible();
	}
});

test('the footnote links each page where a figure was read, as a plain link to an outsider', async ({
	page
}) => {
	await page.goto(CHART);
	const links = page.locator('figure figcaption a[href^="http"]');
	expect(await links.count()).toBeGreaterThan(0);
	for (const link of await links.all()) await expect(link).not.toHaveAttribute('target');
	await expect(page.locator('figure figcaption')).toContainText('Levada');
});

test('choosing a period without script shows fewer surveys and keeps the choice in the form', async ({
	page
}) => {
	await page.goto(CHART);
	const rows = page.getByRole('table').first().locator('tbody tr');
	const before = await rows.count();
	await page.locator('main form input[name=from]').fill('2015');
	await page.locator('main form').first().getByRole('button').click();
	await expect(page).toHaveURL(/from=2015/);
	expect(await rows.count()).toBeLessThan(before);
	await expect(page.locator('#choices input[name=from]')).toHaveValue('2015');
	await expect(page.locator('.notice')).toHaveCount(0);
	await expect(page.locator(`a[href*="${CHART}.csv?"]`)).toHaveAttribute('href', /from=2015/);
});

test('leaving out an answer without script takes it out of the chart and is no mistake', async ({ page }) => {
	await page.goto(CHART);
	const boxes = page.locator('main form input[type=checkbox][name=answer]:checked');
	const before = await boxes.count();
	expect(before).toBeGreaterThan(1);
	await boxes.first().uncheck();
	await page.locator('main form').first().getByRole('button').click();
	await expect(page.locator('.notice')).toHaveCount(0);
	await expect(boxes).toHaveCount(before - 1);
});

test('the catalogue finds charts by words without script', async ({ page }) => {
	await page.goto('/charts');
	const charts = page.locator('main a[href^="/charts/"]');
	const all = await charts.count();
	const form = page.locator('main form[method=get]').first();
	await form.locator('input[type=search], input[type=text]').first().fill('Gorbachev');
	await form.getByRole('button').click();
	const found = await charts.count();
	expect(found).toBeGreaterThan(0);
	expect(found).toBeLessThan(all);
});

test('the form without script holds what the page shows, so that the next choice keeps it', async ({
	page
}) => {
	await page.goto(`${CHART}?view=compare&ci=0`);
	const choices = page.locator('#choices');
	await expect(choices.locator('select[name=view]')).toHaveValue('compare');
	await expect(choices.locator('select[name=ci]')).toHaveValue('0');
	await choices.getByRole('button').click();
	await expect(page).toHaveURL(/view=compare.*ci=0/);
});
