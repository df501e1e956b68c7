import { expect, test } from './fixtures';
import { CHART } from './pages';

/** Queries that nobody means; each has its own way of being wrong. */
const BAD_QUERIES = [
	'from=2019-02-30',
	'from=2020&to=2010',
	'answer=',
	'answer=no-such-answer',
	'country=ZZZ~RUS',
	'view=pie',
	'ci=2',
	'dk=%00',
	'focus=a:b:c',
	'group=age:1-2',
	'from=2010&from=2011',
	'answer=%E0%A4%A',
	'view=%3Cscript%3Ealert(1)%3C/script%3E',
	`answer=${'x'.repeat(4000)}`
];

for (const query of BAD_QUERIES) {
	test(`${CHART}?${query.slice(0, 60)} stays a page with its chart and names what is wrong`, async ({
		page
	}) => {
		const response = await page.goto(`${CHART}?${query}`);
		expect(response?.status()).toBe(200);
		await expect(page.locator('figure svg').first()).toBeAttached();
		await expect(page.getByRole('status').filter({ hasText: query.split('=')[0] ?? '' })).toBeVisible();
	});
}

test('parameters of others are left alone', async ({ page }) => {
	await page.goto(`${CHART}?utm_source=newsletter&fbclid=1`);
	await expect(page.locator('.notice')).toHaveCount(0);
});
