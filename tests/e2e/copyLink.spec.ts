import { expect, test } from './fixtures';
import { CHART } from './pages';

test('Copy link works by keyboard, gives every choice and says so to a screen reader', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${CHART}?from=2010`);
	await page.getByRole('button', { name: 'Copy link' }).press('Enter');
	await expect(page.getByRole('status').filter({ hasText: /copied/i })).toBeVisible();
	const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(link.pathname).toBe(CHART);
	expect(link.host).toBe(new URL(page.url()).host);
	expect(link.protocol).toBe('http:');
	expect(link.searchParams.get('from')).toBe('2010');
	for (const name of ['answer', 'country', 'view', 'group', 'dk', 'ci', 'join']) {
		expect(link.searchParams.has(name), name).toBe(true);
	}
	await page.goto(link.href);
	await expect(page.locator('.notice:not(.release-notice)')).toHaveCount(0);
	await expect(page.getByRole('textbox', { name: 'from' })).toHaveValue('2010');
});

test('without permission to copy, the link is selected in its field', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }
		});
		document.execCommand = () => false;
	});
	await page.goto(CHART);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('status').filter({ hasText: /selected/i })).toBeVisible();
	const selected = await page.evaluate(() => {
		const field = document.activeElement;
		return field instanceof HTMLInputElement
			? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
			: '';
	});
	expect(selected).toContain(CHART);
});
