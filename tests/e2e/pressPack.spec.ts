import { unzipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './fixtures';
import { CHART } from './pages';

for (const colorScheme of ['light', 'dark'] as const)
	test(`the page of the press pack opens from a disk without a network, ${colorScheme}`, async ({
		request,
		page,
		context
	}) => {
		const files = unzipSync(new Uint8Array(await (await request.get(`${CHART}.zip`)).body()));
		const [, html] = Object.entries(files).find(([name]) => name.endsWith('/chart.html')) ?? [];
		const folder = mkdtempSync(join(tmpdir(), 'press-pack-'));
		try {
			const path = join(folder, 'chart.html');
			writeFileSync(path, html ?? '');
			await context.setOffline(true);
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width: 320, height: 700 });
			await page.goto(pathToFileURL(path).href);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'Personal attitude to Stalin in Russia'
			);
			await expect(page.getByRole('img')).toBeVisible();
			await expect(page.getByRole('table')).toContainText('51');
			const brightness = await page.evaluate(() => {
				const [red = 0, green = 0, blue = 0] =
					getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
				return (red + green + blue) / 3;
			});
			expect(brightness > 128).toBe(colorScheme === 'light');
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});

test('the data block of a chart page is read by a search engine and breaks no policy', async ({ page }) => {
	await page.goto(CHART);
	const block = page.locator('script[type="application/ld+json"]');
	await expect(block).toHaveCount(1);
	const data = JSON.parse((await block.textContent()) ?? '') as Record<string, unknown>;
	expect(data).toMatchObject({ '@type': 'Dataset', name: 'Personal attitude to Stalin in Russia' });
});
