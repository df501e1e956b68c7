import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import { expect, test } from './fixtures';
import { overflow } from './overflow';

test.use({ viewport: { width: 320, height: 640 } });

for (const { id } of CATALOG) {
	test(`/charts/${id} needs no sideways scrolling on 320 px`, async ({ page }) => {
		await page.goto(`/charts/${id}`);
		expect(await page.evaluate(overflow)).toEqual([]);
	});
}
