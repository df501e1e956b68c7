import { expect, test } from './fixtures';
import { CHART } from './pages';

const PAIR = 'test=levada-2018-03:positive~levada-2019-03:positive';
const ROSE =
	/rose from 40\u00a0% \(23 – 27 March 2018\) to 51\u00a0% \(21 – 27 March 2019\): \+11 percentage points/;

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('two selects and a button answer whether a change is real, and keep the other choices', async ({
		page
	}) => {
		await page.goto(`${CHART}?answer=positive&from=2015`);
		await expect(page.locator('#change-answer')).toHaveCount(0);
		await page.getByLabel('First reading').selectOption('levada-2018-03:positive');
		await page.getByLabel('Second reading').selectOption('levada-2019-03:positive');
		await page.getByRole('button', { name: 'Test the difference' }).click();
		await expect(page).toHaveURL(/answer=positive&from=2015&.*test=levada-2018-03/);
		const answer = page.locator('#change-answer');
		await expect(answer).toContainText(ROSE);
		await expect(answer).toContainText('margin of the change ±5.5');
		await expect(answer).toContainText('“Hard to answer” and similar went from 17\u00a0% to 8\u00a0%');
		await expect(answer).toContainText(
			'1,600 interviews; worth 831 of a simple random sample (from a margin that the same pollster published for a like sample)'
		);
		await expect(answer).toContainText('identical: the same measurement repeated');
		await expect(page.getByLabel('First reading')).toHaveValue('levada-2018-03:positive');
	});

	test('a choice made afterwards keeps the pair, the form of the table and its order', async ({ page }) => {
		await page.goto(`${CHART}?${PAIR}&table=compact&sort=-value`);
		await page.locator('#choices input[name=from]').fill('2015');
		await page.locator('#choices').getByRole('button').click();
		await expect(page).toHaveURL(/from=2015/);
		await expect(page.locator('#change-answer')).toContainText(ROSE);
		expect(new URL(page.url()).searchParams.get('table')).toBe('compact');
		expect(new URL(page.url()).searchParams.get('sort')).toBe('-value');
	});

	test('the explorer keeps its questions', async ({ page }) => {
		await page.goto('/explore?q=levada-attitude&answer=respect');
		await page.getByLabel('First reading').selectOption('levada-2018-03:respect');
		await page.getByLabel('Second reading').selectOption('levada-2019-03:respect');
		await page.getByRole('button', { name: 'Test the difference' }).click();
		await expect(page.locator('#change-answer')).toContainText(/rose from 29\u00a0%/);
		await expect(page).toHaveURL(/q=levada-attitude/);
	});
});

test.describe('refuses in words', () => {
	for (const [what, pair, words] of [
		[
			'a change across a break',
			'levada-2017-01:positive~levada-2018-03:positive',
			'Not compared: answers offered changed'
		],
		[
			'two values for one reading',
			'levada-2019-03:positive~levada-2021-05:positive',
			'sources print 59\u00a0% and 60\u00a0%'
		],
		[
			'a sample that nobody gives',
			'levada-2006:positive~levada-2010-03:positive',
			'Cannot tell: sample size not found'
		],
		[
			'two answers of one survey',
			'levada-2019-03:positive~levada-2019-03:negative',
			'was named more often than'
		]
	] as const)
		test(what, async ({ page }) => {
			await page.goto(`${CHART}?test=${pair}`);
			await expect(page.locator('#change-answer')).toContainText(words);
			await expect(page.locator('#change-answer')).not.toContainText('±');
		});
});

test('a pair that the chart does not show is named, on the page and by its files', async ({
	page,
	request
}) => {
	await page.goto(`${CHART}?test=levada-2018-03:positive~no-such:positive`);
	await expect(page.locator('#change .notice')).toContainText(
		'“no-such:positive” is no reading that this chart shows'
	);
	await page.goto(`${CHART}?test=nonsense`);
	await expect(page.locator('.figure .notice')).toContainText('test: “nonsense” is not offered here');
	for (const bad of ['levada-2018-03:positive~no-such:positive', 'nonsense']) {
		const response = await request.get(`${CHART}.csv?test=${bad}`);
		expect(response.status()).toBe(400);
		expect(await response.text()).toContain('"parameter":"test"');
	}
	expect((await request.get(`${CHART}.csv?${PAIR}`)).status()).toBe(200);
});

test('statistics of another choice are never left standing, and one link works out the present ones', async ({
	page
}) => {
	await page.goto(`${CHART}?${PAIR}`);
	await expect(page.locator('#change-answer')).toBeVisible();
	const link = page.getByRole('link', { name: 'Work out the statistics for the chart as it is now' });
	await expect(link).toBeHidden();
	await page.getByRole('checkbox', { name: 'Indifferently', exact: true }).first().uncheck();
	await expect(page.locator('.served-statistics')).toBeHidden();
	await expect(link).toBeVisible();
	const chosen = page.url();
	await link.click();
	await expect(page.locator('#change-answer')).toBeVisible();
	expect(page.url()).toBe(chosen);
	await expect(page.locator('#statistics')).not.toContainText('Indifferently');
});

test('going back to what the server knew shows its statistics again', async ({ page }) => {
	await page.goto(`${CHART}?${PAIR}`);
	await page.getByRole('checkbox', { name: 'Indifferently', exact: true }).first().uncheck();
	await expect(page.locator('.served-statistics')).toBeHidden();
	await page.goBack();
	await expect(page.locator('#change-answer')).toBeVisible();
});

test('the panel of a reading keeps it, and the panel of the next one compares the two', async ({ page }) => {
	await page.goto(`${CHART}?answer=positive&from=2018`);
	const drawing = page.locator('.drawing');
	await drawing.focus();
	await drawing.press('Home');
	await page.getByRole('button', { name: 'Compare with another reading' }).click();
	await expect(page.locator('.reading-compare')).toContainText('Kept: 40\u00a0%, 23 – 27 March 2018');
	await drawing.focus();
	await drawing.press('ArrowRight');
	await page.getByRole('link', { name: /Compare with 40/ }).click();
	await expect(page).toHaveURL(
		/answer=positive&from=2018&test=levada-2018-03:positive~levada-2019-03:positive#change/
	);
	await expect(page.locator('#change-answer')).toContainText(ROSE);
});

test('the CSV says of each reading how it stands to the one before', async ({ request }) => {
	const text = await (await request.get(`${CHART}.csv?answer=positive&from=2017`)).text();
	expect(text).toContain('level_to_previous,change_points,change_margin,verdict,mode');
	expect(text).toMatch(/,identical,11,5\.5,rose,/);
	expect(text).toMatch(/,related,,,not-compared,/);
});
