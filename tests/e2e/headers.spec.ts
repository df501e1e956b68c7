import { expect, test } from './fixtures';
import { EMBEDDED, KINDS_OF_PAGE } from './pages';

for (const path of [...KINDS_OF_PAGE, '/charts/no-such-chart']) {
	test(`${path} is sent with a content security policy that allows nothing inline`, async ({ request }) => {
		const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("script-src 'self'");
		expect(policy).not.toContain('unsafe-inline');
		expect(policy).not.toContain('unsafe-eval');
		expect(policy).not.toMatch(/https?:|\*/);
	});

	test(`${path} has no style attribute and no event attribute`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const tags = html.replace(/<script[\s\S]*?<\/script>/g, '').match(/<[a-z][^>]*>/g) ?? [];
		expect(tags.filter((tag) => /\s(style|on[a-z]+)\s*=\s*"/.test(tag))).toEqual([]);
	});

	test(`${path} is sent with the headers that keep a browser from guessing`, async ({ request }) => {
		const headers = (await request.get(path)).headers();
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBeTruthy();
		expect(headers['permissions-policy']).toBeTruthy();
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		expect(headers['x-powered-by']).toBeUndefined();
		expect(headers['set-cookie']).toBeUndefined();
	});
}

for (const path of [
	...KINDS_OF_PAGE,
	'/charts/no-such-chart',
	'/embed',
	'/embedded/x',
	'/charts/x/embed/y'
]) {
	if (path === EMBEDDED) continue;
	test(`${path} may be framed by no other site`, async ({ request }) => {
		const headers = (await request.get(path)).headers();
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(headers['x-frame-options']).toBe('DENY');
	});
}

for (const path of [EMBEDDED, '/embed/explore?q=levada-ussr-regret', '/embed/no-such-chart']) {
	test(`${path} may be framed by any site`, async ({ request }) => {
		const headers = (await request.get(path)).headers();
		expect(headers['content-security-policy']).toContain("default-src 'none'");
		expect(headers['content-security-policy']).not.toContain('frame-ancestors');
		expect(headers['x-frame-options']).toBeUndefined();
		expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
	});
}

for (const path of KINDS_OF_PAGE) {
	test(`${path} may be kept by a cache, and is not sent again when it is unchanged`, async ({ request }) => {
		const { etag = '', 'cache-control': rule = '' } = (await request.get(path)).headers();
		expect(rule).toMatch(/public|max-age|s-maxage/);
		expect(etag).not.toBe('');
		const again = await request.get(path, { headers: { 'if-none-match': etag } });
		expect(again.status()).toBe(304);
	});
}

test('the code of the site may be kept for ever, its name changes with it', async ({ request }) => {
	const html = await (await request.get('/')).text();
	const [asset = ''] = html.match(/_app\/immutable\/[^"')]+/) ?? [];
	expect((await request.get(`/${asset}`)).headers()['cache-control']).toContain('immutable');
});
