import { dataset } from '../data/realCharts';
import { expect, test } from './fixtures';

test('a survey tells what is known and what is not, item by item', async ({ page }) => {
	await page.goto('/pollsters/kiis#kiis-2021-06');
	const survey = page.locator('#kiis-2021-06');
	await expect(survey).toContainText('6 of 8 key facts known');
	await expect(survey).toContainText('own release read on');
	await expect(survey.locator('dt', { hasText: 'sample size' }).locator('+ dd')).toHaveText('2,007');
	const missing = survey.locator('dt', { hasText: 'sponsor' }).locator('+ dd');
	await expect(missing).toHaveText('not published');
	const sizeOf = (selector: string) =>
		survey
			.locator(selector)
			.first()
			.evaluate((element) => getComputedStyle(element).fontSize);
	expect(await sizeOf('dd.lack')).toBe(await sizeOf('dd:not(.lack)'));
});

test('a survey of which no page of the pollster was read says "not found", never "not published"', async ({
	page
}) => {
	await page.goto('/pollsters/levada');
	const survey = page.locator('#levada-1989');
	await expect(survey).toContainText('0 of 8 key facts known');
	await expect(survey.locator('dd.lack').first()).toHaveText('not found');
	expect(await survey.textContent()).not.toContain('not published');
});

test('each figure of a question stands beside its pages, how many print it, and other values', async ({
	page
}) => {
	await page.goto('/questions/levada-attitude');
	const row = page.locator('#levada-2021-05 tr', { hasText: '59 %' }).first();
	await expect(row).toContainText('reports only; printed by 2 pages');
	await expect(row).toContainText('Also printed: 60 %');
	const reference = row.locator('td:last-child a').first();
	const target = await reference.getAttribute('href');
	await reference.click();
	await expect(page.locator(`li${target ?? ''}`)).toBeInViewport();
});

test('the list of sources answers which figures rest on one page only, and which are disputed', async ({
	page
}) => {
	await page.goto('/sources');
	await page.getByLabel('Figures').selectOption('disputed');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/rests=disputed/);
	await expect(page.getByRole('status')).toContainText(`of ${Object.keys(dataset.sources).length} shown`);
	await expect(page.getByLabel('Figures')).toHaveValue('disputed');
	await page.goto('/sources?rests=two');
	await expect(page.getByText('“two”')).toBeVisible();
});

test('a chart with readings from Russia carries the note on answers there, its JSON file and picture too', async ({
	page,
	request
}) => {
	const words = 'Answers given to an interviewer in Russia.';
	await page.goto('/charts/attitude-to-stalin-russia');
	await expect(page.getByText(words)).toBeVisible();
	for (const form of ['json', 'svg'])
		expect(await (await request.get(`/charts/attitude-to-stalin-russia.${form}`)).text()).toContain(words);
	await page.goto('/charts/attitude-to-stalin-ukraine');
	await expect(page.getByText(words)).toHaveCount(0);
	await expect(page.getByText('Surveys in Ukraine since February 2022')).toBeVisible();
});

test('the page of methods links its contents to parts with worked examples', async ({ page }) => {
	await page.goto('/methods');
	await expect(page.locator('#intervals')).toContainText('the design effect is 2.3');
	await expect(page.locator('#changes')).toContainText('Verdict: no detectable change');
	for (const id of ['cards', 'overlap', 'several', 'trends', 'records', 'comparing', 'sums', 'claims'])
		await expect(page.locator(`#${id}`)).toContainText('Example.');
});
