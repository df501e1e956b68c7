import { expect, test } from './fixtures';
import { CHART } from './pages';

/** Lines of a stack trace, or a place in the server's code. */
const STACK_TRACE = /\n\s+at .+:\d+:\d+|node_modules|\/build\/server|\.svelte-kit/;

test('an unknown chart is a 404 page that links to the nearest charts', async ({ page }) => {
	const response = await page.goto('/charts/atitude-to-stalin-rusia');
	expect(response?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveCount(1);
	await expect(page.locator(`main a[href="${CHART}"]`)).toBeVisible();
});

for (const path of [
	'/nothing-here',
	'/charts/%00',
	'/charts/..%2f..%2fetc%2fpasswd',
	'/charts/%E0%A4%A',
	'/%'
]) {
	test(`${path} answers 4xx and shows no stack trace`, async ({ request }) => {
		const response = await request.get(path);
		expect(response.status()).toBeGreaterThanOrEqual(400);
		expect(response.status()).toBeLessThan(500);
		expect(await response.text()).not.toMatch(STACK_TRACE);
	});
}

test('an unknown chart written with HTML is shown as text', async ({ request }) => {
	const response = await request.get('/charts/%3Cscript%3Ealert(1)%3C%2Fscript%3E');
	expect(response.status()).toBe(404);
	expect(await response.text()).not.toContain('<script>alert(1)');
});

for (const extension of ['csv', 'json', 'svg']) {
	test(`a .${extension} of an unknown chart answers 404 with a problem document`, async ({ request }) => {
		const response = await request.get(`/charts/no-such-chart.${extension}`);
		expect(response.status()).toBe(404);
		expect(response.headers()['content-type']).toContain('application/problem+json');
		expect(await response.json()).toMatchObject({ status: 404 });
	});
}

test('an unknown file of /data answers 404', async ({ request }) => {
	expect((await request.get('/data/no-such-file.csv')).status()).toBe(404);
	expect((await request.get('/data/..%2fpackage.csv')).status()).toBe(404);
});
