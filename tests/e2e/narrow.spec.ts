import { expect, test } from './fixtures';
import { chartPaths, KINDS_OF_PAGE } from './pages';

test.use({ viewport: { width: 320, height: 640 } });

const overflow = (): string[] => {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	return [...document.querySelectorAll('body *')]
		.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
		.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)
		.slice(0, 5);
};

for (const path of KINDS_OF_PAGE) {
	test(`${path} needs no sideways scrolling on 320 px`, async ({ page }) => {
		await page.goto(path);
		expect(await page.evaluate(overflow)).toEqual([]);
	});
}

test('no chart page needs sideways scrolling on 320 px', async ({ page, request }) => {
	test.slow();
	for (const path of await chartPaths(request)) {
		await page.goto(path);
		expect(await page.evaluate(overflow), path).toEqual([]);
	}
});

test('text of twice the size needs no sideways scrolling on 640 px', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 800 });
	for (const path of KINDS_OF_PAGE) {
		await page.goto(path);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		expect(await page.evaluate(overflow), path).toEqual([]);
	}
});
