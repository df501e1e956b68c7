import { expect, test } from './fixtures';
import { EMBEDDED } from './pages';

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the figure is whole, and its notes and pages unfold', async ({ page }) => {
		await page.setViewportSize({ width: 280, height: 900 });
		await page.goto(EMBEDDED);
		await expect(page.locator('figure svg:visible')).toHaveCount(1);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const pages = page.locator('figcaption details').last();
		await pages.locator('summary').click();
		await expect(pages.getByRole('link').first()).toBeVisible();
	});
});

test('the figure alone has no menu, search or footer, and every link opens a page of its own', async ({
	page
}) => {
	await page.goto(EMBEDDED);
	await expect(page.locator('nav, form, footer, input')).toHaveCount(0);
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
		'href',
		/\/charts\/attitude-to-stalin-russia$/
	);
	const [opened] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('link', { name: /Memory Polls/ }).click()
	]);
	await expect(opened.getByRole('table').first()).toBeVisible();
});

test('a bad value is named in the figure, which draws the default', async ({ page }) => {
	const response = await page.goto(`${EMBEDDED}?theme=%22%3E%3Cscript%3E&view=pie`);
	expect(response?.status()).toBe(200);
	await expect(page.locator('.notice li')).toHaveCount(2);
	await expect(page.locator('figure svg:visible')).toHaveCount(1);
});

test('a figure of no question that exists is 404, and says so', async ({ page }) => {
	const response = await page.goto('/embed/explore?q=no-such-question');
	expect(response?.status()).toBe(404);
	await expect(page.locator('main')).toContainText('no-such-question');
});
