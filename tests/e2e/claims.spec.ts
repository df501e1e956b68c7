import { expect, test } from './fixtures';

const RECORD = '/claims/wiki-levada-2021-70';

test('the list of claims leads to a page with the result, the form, the readings and the chart', async ({
	page
}) => {
	await page.goto('/claims');
	await expect(
		page.getByRole('navigation', { name: 'Pages', exact: true }).getByText('Claims')
	).toHaveAttribute('aria-current', 'page');
	await page.getByRole('link', { name: /a record 70 percent of Russians/ }).click();
	await expect(page).toHaveURL(RECORD);
	for (const heading of ['Result of the check', 'What the sentence says', 'Recorded readings'])
		await expect(page.getByRole('heading', { name: heading })).toBeVisible();
	await expect(page.locator('.claim-verdict')).toHaveText(
		/^We have 60\s%, the text says 70\s%: 10 points higher\.$/
	);
	await expect(page.locator('.claim-origin')).toContainText('Possible origin of the number');
	await expect(page.locator('.claim-comparator')).toContainText('readings we hold since 2003');
	await expect(page.locator('.drawing-wide svg')).toHaveCount(1);
});

test('a claim links where it was published and where each reading was read', async ({ page }) => {
	await page.goto(RECORD);
	await expect(page.getByRole('link', { name: 'Wikipedia, Neo-Stalinism' })).toHaveAttribute(
		'rel',
		'external'
	);
	const rows = page.locator('#readings tbody tr');
	for (const row of await rows.all()) await expect(row.locator('.claim-sources a').first()).toBeVisible();
	await rows
		.first()
		.getByRole('link', { name: /personally feel about Stalin/ })
		.click();
	await expect(page).toHaveURL(/\/questions\/levada-attitude#levada-2021-05$/);
});

test('the list is narrowed to one finding, and a page of it keeps the choice', async ({ page }) => {
	await page.goto('/claims');
	await page.getByLabel('Finding').selectOption({ label: 'The number belongs to another survey' });
	await page.getByRole('main').getByRole('button').click();
	await expect(page).toHaveURL(/finding=other-wave/);
	await expect(page.getByRole('status')).toContainText('claims found');
	await page.goto('/claims?finding=nothing');
	await expect(page.locator('.notice')).toContainText('nothing');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a number is checked by the form, and its link gives the same answer', async ({ page }) => {
		await page.goto('/claims/check');
		const form = page.getByRole('form', { name: 'The sentence as a form' });
		await form.getByLabel('Pollster').fill('Levada Center');
		await form.getByLabel('Country').fill('Russia');
		await form.getByLabel('Question or subject').fill('Attitude to Stalin');
		await form.getByLabel('Answer').fill('positive');
		await form.getByLabel('Year').fill('2019');
		await form.getByLabel('Number, percent').fill('52');
		await form.getByRole('button', { name: 'Check' }).click();
		const verdict = page.locator('.claim-verdict');
		await expect(verdict).toHaveText(/^We have 51\s%, the text says 52\s%: 1 point higher\.$/);
		await expect(form.getByLabel('Pollster')).toHaveValue('Levada Center');
		await page.getByRole('link', { name: 'Link to this check' }).click();
		await expect(page).toHaveURL(
			/pollster=levada&country=RUS&measure=attitude&answer=positive&year=2019&number=52/
		);
		await expect(verdict).toHaveText(/1 point higher/);
	});

	test('fields suggest names without script', async ({ page }) => {
		await page.goto('/claims/check');
		for (const name of ['pollster', 'country', 'measure', 'answer'])
			await expect(page.locator(`datalist#claim-${name}-list option`).first()).toBeAttached();
	});
});

test('an empty form explains itself with two examples that lead to results', async ({ page }) => {
	for (const example of [0, 1]) {
		await page.goto('/claims/check');
		await page.locator('#examples li a').nth(example).click();
		await expect(page.locator('.claim-verdict')).toBeVisible();
	}
});

test('bad values are named with what is allowed, and a number outside the collection is not called wrong', async ({
	page
}) => {
	const response = await page.goto(
		'/claims/check?pollster=nobody&country=GEO&measure=museum&number=99&year=99'
	);
	expect(response?.status()).toBe(200);
	await expect(page.locator('.notice')).toContainText('pollster: “nobody” is not offered here. Allowed:');
	await expect(page.locator('.notice')).toContainText('year: “99”');
	await expect(page.locator('.claim-verdict')).toHaveText(
		'Not in our collection. That does not mean the claim is wrong.'
	);
});

test('an unknown claim is a 404 page with claims of a like name', async ({ page }) => {
	const response = await page.goto('/claims/wiki-levada-2021');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('main').locator('a[href^="/claims/wiki-levada-2021"]').first()).toBeVisible();
});
