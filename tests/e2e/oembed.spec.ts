import { expect, test } from './fixtures';
import { CHART, EMBEDDED, EXPLORED } from './pages';

interface Rich {
	html: string;
	width: number;
	height: number;
	[field: string]: unknown;
}

const asked = (url: string, more = ''): string => `/oembed?url=${encodeURIComponent(url)}${more}`;

for (const path of [CHART, EXPLORED]) {
	test(`${path} says where to ask how to embed it, and is answered with a frame`, async ({
		page,
		request
	}) => {
		await page.goto(path);
		const link = page.locator('link[type="application/json+oembed"]');
		const response = await request.get((await link.getAttribute('href')) ?? '');
		expect(response.status()).toBe(200);
		expect(response.headers()['content-type']).toContain('application/json');
		expect(response.headers()['access-control-allow-origin']).toBe('*');
		const rich = (await response.json()) as Rich;
		expect(rich).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Memory Polls', width: 640 });
		expect(rich.title).toBe(await link.getAttribute('title'));
		expect(rich.html).toContain(`width="640" height="${rich.height}"`);
		const [, src = ''] = /src="([^"]*)"/.exec(rich.html) ?? [];
		await page.goto(src.replaceAll('&amp;', '&'));
		await expect(page.locator('figure svg:visible')).toHaveCount(1);
		await expect(page.locator('.notice')).toHaveCount(0);
	});
}

test('oEmbed obeys the greatest width and height, for its picture too', async ({ request, baseURL }) => {
	const response = await request.get(asked(`${baseURL}${CHART}`, '&maxwidth=480&maxheight=360'));
	const rich = (await response.json()) as Rich;
	expect([rich.width, rich.height]).toEqual([480, 360]);
	expect([rich.thumbnail_width, rich.thumbnail_height]).toEqual([480, 252]);
	expect(rich.thumbnail_url).toContain('size=card&width=480');
});

test('oEmbed carries the choices of the address', async ({ request, baseURL }) => {
	for (const path of [CHART, EMBEDDED]) {
		const response = await request.get(asked(`${baseURL}${path}?from=2015&view=likert`));
		const { html, thumbnail_url } = (await response.json()) as Rich;
		for (const text of [html, thumbnail_url]) expect(text).toMatch(/from=2015.*view=likert/);
	}
});

for (const [what, url, status] of [
	['a page that is no chart', '/methods', 404],
	['an unknown chart', '/charts/no-such-chart', 404],
	['the list of charts', '/charts', 404],
	['a file', `${CHART}.csv`, 404],
	['the explorer without questions', '/explore', 404],
	['a choice that is not offered', `${CHART}?view=pie`, 400]
] as const) {
	test(`oEmbed of ${what} is ${status} with a problem document`, async ({ request, baseURL }) => {
		const response = await request.get(asked(`${baseURL}${url}`));
		expect(response.status()).toBe(status);
		expect(response.headers()['content-type']).toContain('application/problem+json');
	});
}

test('oEmbed of another site is 404, of no address 400, as XML 501', async ({ request, baseURL }) => {
	expect((await request.get(asked(`https://other.example${CHART}`))).status()).toBe(404);
	expect((await request.get('/oembed')).status()).toBe(400);
	expect((await request.get(asked(`${baseURL}${CHART}`, '&format=xml'))).status()).toBe(501);
});
