import { overBudget } from '../bench/budgets';
import { measurePage } from '../bench/measurePage';
import { expect, test } from './fixtures';
import { CHART, EXPLORED } from './pages';

/** A trend, a comparison of countries, stacked answers, and a chart of the explorer. `npm run bench:bytes` walks all of them. */
const MEASURED = [CHART, '/charts/role-of-stalin-by-country', `${CHART}?view=likert`, EXPLORED];

for (const path of MEASURED) {
	test(`${path} keeps the budgets for script, HTML, style and fonts`, async ({ page }) => {
		expect(overBudget(await measurePage(page, path), true)).toEqual([]);
	});
}

test('text is never held back by a font', async ({ page, request }) => {
	await page.goto('/');
	const sheets = await page
		.locator('link[rel=stylesheet]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
	for (const sheet of sheets) {
		const css = await (await request.get(new URL(sheet ?? '', page.url()).href)).text();
		const faces = css.match(/@font-face\s*{[^}]*}/g) ?? [];
		// A face of the reader's own machine is never waited for.
		expect(
			faces
				.filter((face) => face.includes('url('))
				.filter((face) => !/font-display:\s*(swap|optional|fallback)/.test(face))
		).toEqual([]);
	}
});
