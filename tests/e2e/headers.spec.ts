import { expect, test } from './fixtures';
import { EMBEDDED } from './pages';

for (const path of ['/embed', '/embedded/x', '/charts/x/embed/y']) {
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

test('the code of the site may be kept for ever, its name changes with it', async ({ request }) => {
	const html = await (await request.get('/')).text();
	const [asset = ''] = html.match(/_app\/immutable\/[^"')]+/) ?? [];
	expect((await request.get(`/${asset}`)).headers()['cache-control']).toContain('immutable');
});
