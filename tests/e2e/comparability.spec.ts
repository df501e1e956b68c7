import { expect, test } from './fixtures';

const PAIR = '/questions/kiis-attitude/with/levada-attitude';
const RELATED = '/explore?q=levada-ussr-regret~kiis-ussr-regret&view=trend';

test('two questions stand side by side with their level and what holds it down', async ({ page }) => {
	await page.goto(PAIR);
	await expect(page.locator('.kicker')).toHaveText('Equivalent questions');
	await expect(page.locator('#level')).toContainText('wording (small difference)');
	await expect(page.locator('#wording [lang=ru]').first()).toContainText('Как вы лично');
	await expect(page.locator('#wording [lang=uk]').first()).toBeVisible();
	await expect(page.locator('#facts tr', { hasText: 'mode of interview' })).toContainText('telephone');
	await expect(page.locator('#rules')).toContainText('Both may stand on one axis.');
});

test('a pair has one address, and a question with itself is its own page', async ({ page, request }) => {
	const turned = await request.get('/questions/levada-attitude/with/kiis-attitude', { maxRedirects: 0 });
	expect(turned.status()).toBe(308);
	expect(turned.headers()['location']).toBe(PAIR);
	const same = await request.get('/questions/levada-role/with/levada-role', { maxRedirects: 0 });
	expect(same.status()).toBe(308);
	expect(same.headers()['location']).toBe('/questions/levada-role');
	await page.goto(PAIR);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${PAIR}$`));
});

test('a pair with an unknown question is not found, and names pairs that are near', async ({ page }) => {
	const response = await page.goto('/questions/levada-attitude/with/levada-rol');
	expect(response?.status()).toBe(404);
	await expect(page.locator('a[href="/questions/levada-attitude/with/levada-role"]')).toBeVisible();
});

test('words that only one of two has are marked by elements and named in words', async ({ page }) => {
	await page.goto('/questions/levada-cruel-tyrant/with/levada-wise-leader');
	const english = page.locator('#wording .pair').nth(1);
	await expect(english.locator('del').first()).toBeVisible();
	await expect(english.locator('ins').first()).toBeVisible();
	await expect(page.locator('#wording')).toContainText('Only in the first:');
});

test('the page of a question and the explorer lead to the pair', async ({ page }) => {
	await page.goto('/questions/levada-attitude');
	await page.locator(`#links a[href="${PAIR}"]`).click();
	await expect(page.locator('.kicker')).toHaveText('Equivalent questions');
	await page.goto('/explore?q=levada-attitude&find=attitude');
	await expect(page.locator('.question-choices a[href*="/with/"]').first()).toBeVisible();
});

test('related questions are laid over one another by a choice that stays in the address and warns', async ({
	page
}) => {
	await page.goto(RELATED);
	const warning = page.locator('.notes', { hasText: 'Related questions on one axis' });
	const drawing = page.locator('figure svg').first();
	await expect(drawing).toContainText('Levada Center: ');
	await expect(warning).toHaveCount(0);
	await page.getByLabel('Related questions').selectOption('1');
	await expect(page).toHaveURL(/overlay=1/);
	await expect(warning).toBeVisible();
	await expect(drawing).not.toContainText('Levada Center: ');
	const svg = await page.request.get(
		'/explore.svg?q=levada-ussr-regret~kiis-ussr-regret&view=trend&overlay=1'
	);
	expect(await svg.text()).toContain('Related questions on one axis');
});

test('no link lays questions over one another that are not comparable', async ({ page }) => {
	await page.goto('/explore?q=levada-attitude~levada-role&view=trend&overlay=1');
	await expect(page.locator('#choices select[name=overlay]')).toHaveCount(0);
	await expect(page.locator('.notes').first()).toContainText('not to be compared');
	await expect(page.locator('.notes', { hasText: 'Related questions on one axis' })).toHaveCount(0);
});

test('the versions of a question say what changed between them', async ({ page }) => {
	await page.goto('/questions/kiis-attitude');
	const versions = page.locator('#breaks ol > li');
	await expect(versions).toHaveCount(4);
	await expect(versions.nth(1)).toContainText('telephone from 2021');
});
