import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { CHART, EXPLORED, VERSIONS } from './pages';

const [version = ''] = VERSIONS;
const UNKNOWN = '2020-01-01.00000000';
const FOR_EVER = 'public, max-age=31536000, immutable';

test('a page with a version says of when its figures are, and all its links and forms go on naming it', async ({
	page
}) => {
	await page.goto(`${CHART}?v=${version}&from=2010`);
	const notice = page.getByRole('complementary', { name: 'Version of the data' });
	await expect(notice).toContainText(/As shared on \d+ \w+ \d{4}/);
	await expect(notice).toContainText(version);
	await expect(page.locator('#choices input[name="v"]')).toHaveValue(version);
	for (const link of await page.locator('.downloads a, #choices .reset').all())
		expect(await link.getAttribute('href')).toContain(`v=${version}`);
	const now = notice.getByRole('link', { name: 'Show these choices with the present data' });
	expect(await now.getAttribute('href')).toMatch(/from=2010/);
	expect(await now.getAttribute('href')).not.toContain('v=');
});

test('a choice keeps the version, and hides what was worked out for another choice', async ({ page }) => {
	await page.goto(`${EXPLORED}&v=${version}`);
	const shown = page.locator('.release-differences');
	await expect(shown).toBeVisible();
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	await page.locator('#choices select[name="ci"]').selectOption('0');
	await expect(page).toHaveURL(/ci=0/);
	const { searchParams } = new URL(page.url());
	expect(searchParams.getAll('v')).toEqual([version]);
	expect(searchParams.getAll('q')).toHaveLength(1);
	await expect(shown).toBeHidden();
	await page.getByRole('link', { name: 'Hold the figures chosen since against the present data' }).click();
	await expect(shown).toBeVisible();
});

for (const path of [CHART, EXPLORED]) {
	test(`${path}: the link to copy names the version of the data, and no other link does`, async ({
		page
	}) => {
		await page.goto(path);
		const field = page.locator('.copy-link input');
		const link = new URL(await field.inputValue());
		const shown = (await page.locator('figcaption').innerText()).match(/\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}/)?.[0];
		expect(link.searchParams.get('v')?.replace('-unreleased', '')).toBe(shown);
		await expect(page.locator('#choices input[name="v"]')).toHaveCount(0);
		const response = await page.goto(link.href);
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('complementary', { name: 'Version of the data' })).toBeVisible();
	});
}

test('a page with a version that is not known names it, and shows the present', async ({ page }) => {
	const response = await page.goto(`${CHART}?v=${UNKNOWN}`);
	expect(response?.status()).toBe(200);
	await expect(page.locator('.notice')).toContainText(UNKNOWN);
	await expect(page.locator('.notice')).toContainText(version);
	await expect(page.locator('figure.figure svg')).not.toHaveCount(0);
});

for (const path of [`${CHART}.csv?`, '/explore.svg?q=levada-role&', '/data/levada.csv?']) {
	test(`${path} with a version that is not known answers 400 and names the parameter`, async ({
		request
	}) => {
		const response = await request.get(`${path}v=${UNKNOWN}`);
		expect(response.status()).toBe(400);
		expect(response.headers()['content-type']).toContain('application/problem+json');
		expect(await response.json()).toMatchObject({ problems: [{ parameter: 'v', value: UNKNOWN }] });
	});
}

test('caches keep for ever what cannot change, and nothing else', async ({ request }) => {
	const ruleOf = async (path: string) => (await request.get(path)).headers()['cache-control'];
	expect(await ruleOf(`${CHART}.csv?v=${version}`)).toBe(FOR_EVER);
	expect(await ruleOf(`/data/waves.csv?v=${version}`)).toBe(FOR_EVER);
	expect(await ruleOf(`/data/releases/${version}/changes.json`)).toBe(FOR_EVER);
	for (const path of [
		`${CHART}.csv`,
		`${CHART}.svg?v=${version}`,
		'/data/waves.csv',
		`${CHART}/slice.json?v=${version}`
	])
		expect(await ruleOf(path), path).not.toContain('immutable');
	const html = await (await request.get(CHART)).text();
	const slice = /data-slice="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
	expect(await ruleOf(slice)).toBe(FOR_EVER);
});

test('every file of a release is served byte for byte, and the files of the data by its version too', async ({
	request
}) => {
	for (const name of readdirSync(`releases/${version}`)) {
		const expected = readFileSync(`releases/${version}/${name}`);
		const response = await request.get(`/data/releases/${version}/${name}`);
		expect((await response.body()).equals(expected), name).toBe(true);
	}
	const file = await request.get(`/data/levada.csv?v=${version}`);
	expect((await file.body()).equals(readFileSync(`releases/${version}/levada.csv`))).toBe(true);
	expect((await request.get(`/data/releases/${version}/none.csv`)).status()).toBe(404);
	expect((await request.get(`/data/releases/__proto__/toString`)).status()).toBe(404);
});

test('the page of the data lists every release with its date, its sum and its files', async ({ page }) => {
	await page.goto('/data');
	for (const name of VERSIONS) {
		const row = page.getByRole('region', { name: 'Releases' }).getByRole('row').filter({ hasText: name });
		await expect(row).toContainText(/\d{4}.*[0-9a-f]{64}/);
	}
	await expect(page.locator(`a[href="/data/releases/${version}/SHA256SUMS"]`).first()).toBeVisible();
});

test('the feed is an Atom feed whose entries stand on the page of corrections', async ({ page, request }) => {
	for (const path of ['/corrections', '/data']) {
		await page.goto(path);
		const link = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
		await expect(link).toHaveAttribute('href', '/feed.xml');
	}
	const response = await request.get('/feed.xml');
	expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
	await page.goto('/corrections');
	const feed = await page.evaluate(
		(xml) => {
			const document = new DOMParser().parseFromString(xml, 'application/xml');
			const root = document.documentElement;
			const childOf = (element: Element, name: string) =>
				[...element.children].find(({ localName }) => localName === name);
			const textOf = (element: Element, name: string) => childOf(element, name)?.textContent ?? '';
			const entries = [...root.children].filter(({ localName }) => localName === 'entry');
			return {
				name: `${root.namespaceURI} ${root.localName}`,
				facts: ['id', 'title', 'updated', 'author'].map((name) => textOf(root, name)),
				self: [...root.children]
					.find((element) => element.getAttribute('rel') === 'self')
					?.getAttribute('href'),
				entries: entries.map((entry) => ({
					id: textOf(entry, 'id'),
					title: textOf(entry, 'title'),
					updated: textOf(entry, 'updated'),
					link: childOf(entry, 'link')?.getAttribute('href') ?? ''
				}))
			};
		},
		await response.text()
	);
	expect(feed.name).toBe('http://www.w3.org/2005/Atom feed');
	expect(feed.facts.filter((fact) => fact.trim() === '')).toEqual([]);
	expect(feed.self).toBe(new URL('/feed.xml', page.url()).href);
	expect(feed.entries.length).toBeGreaterThanOrEqual(VERSIONS.length);
	expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
	for (const { title, updated, link } of feed.entries) {
		expect(title).not.toBe('');
		expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
		const { hash, pathname } = new URL(link);
		expect(pathname).toBe('/corrections');
		expect(await page.locator(`[id="${hash.slice(1)}"]`).count(), link).toBe(1);
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a choice in the form is drawn from the version that the address named', async ({ page }) => {
		await page.goto(`${CHART}?v=${version}`);
		await page.locator('#choices input[name="from"]').fill('2015');
		await page.locator('#choices button[type="submit"]').click();
		expect(new URL(page.url()).searchParams.get('v')).toBe(version);
		await expect(page.locator('.release-notice')).toContainText('As shared on');
	});
});
