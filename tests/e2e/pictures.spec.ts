import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { CHART } from './pages';

const SIZES = { wide: [1200, 675], square: [1080, 1080], tall: [1080, 1920], card: [1200, 630] } as const;
const SIGNATURE = '89504e470d0a1a0a';
/** A question whose wording is known in Georgian. */
const GEORGIAN = '/explore.svg?q=crrc-ussr-dissolution';

/** Width and height as the header of a PNG file says them. */
async function pngSize(request: APIRequestContext, path: string): Promise<[number, number]> {
	const response = await request.get(path);
	expect(response.status(), path).toBe(200);
	expect(response.headers()['content-type']).toBe('image/png');
	const png = await response.body();
	expect(png.subarray(0, 8).toString('hex')).toBe(SIGNATURE);
	expect(png.subarray(12, 16).toString()).toBe('IHDR');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const svgOf = async (request: APIRequestContext, path: string): Promise<string> =>
	(await request.get(path)).text();

for (const [size, [width, height]] of Object.entries(SIZES)) {
	test(`size=${size} is ${width} by ${height} pixels, as PNG and as SVG`, async ({ request }) => {
		expect(await pngSize(request, `${CHART}.png?size=${size}`)).toEqual([width, height]);
		const svg = await svgOf(request, `${CHART}.svg?size=${size}`);
		expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
	});
}

test('width= is the width of the file, whatever its size', async ({ request }) => {
	expect(await pngSize(request, `${CHART}.png?size=wide&width=600`)).toEqual([600, 338]);
	expect((await pngSize(request, `${CHART}.png?width=500`))[0]).toBe(500);
	expect(await svgOf(request, `${CHART}.svg?width=500`)).toMatch(/<svg[^>]* width="500"/);
});

test('a picture is asked for with choices and a colour scheme, and each makes another file', async ({
	request
}) => {
	const paths = ['', '&theme=dark', '&from=2015', '&events=1'].map((more) => `${CHART}.png?size=card${more}`);
	const bodies = await Promise.all(paths.map(async (path) => (await request.get(path)).body()));
	expect(new Set(bodies.map((body) => body.toString('base64'))).size).toBe(paths.length);
	const again = await (await request.get(paths[0] ?? '')).body();
	expect(again.equals(bodies[0] ?? Buffer.alloc(0)), 'the same address is the same bytes').toBe(true);
});

for (const ending of ['svg', 'png'])
	for (const [query, parameter, allowed] of [
		['size=poster', 'size', 'wide'],
		['width=100', 'width', '280'],
		['width=90000', 'width', '3000'],
		['theme=sepia', 'theme', 'dark']
	] as const)
		test(`.${ending}?${query} answers 400 with parameter, value and what is allowed`, async ({ request }) => {
			const response = await request.get(`${CHART}.${ending}?${query}`);
			expect(response.status()).toBe(400);
			expect(response.headers()['content-type']).toContain('application/problem+json');
			const text = await response.text();
			for (const part of [parameter, query.split('=')[1] ?? '', allowed]) expect(text).toContain(part);
		});

/** A browser that opens a picture by itself looks for an icon of the site, which pages name. */
const withoutIcon = (page: Page) => page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));

test('an SVG is well formed, says what it is and asks nobody for anything', async ({ page, request }) => {
	await withoutIcon(page);
	for (const path of [`${CHART}.svg`, `${CHART}.svg?size=square&theme=dark`, GEORGIAN]) {
		const svg = await svgOf(request, path);
		await page.goto(path);
		const found = await page.evaluate(() => {
			const DC = 'http://purl.org/dc/elements/1.1/';
			return {
				error: document.querySelector('parsererror')?.textContent ?? '',
				root: document.documentElement.localName,
				title: document.querySelector('title')?.textContent ?? '',
				desc: document.querySelector('desc')?.textContent ?? '',
				dc: ['title', 'creator', 'date', 'source', 'rights', 'identifier'].map(
					(name) => document.getElementsByTagNameNS(DC, name).length
				),
				scripts: document.querySelectorAll('script, image, use, foreignObject').length
			};
		});
		expect(found).toMatchObject({ error: '', root: 'svg', scripts: 0 });
		expect(found.title).not.toBe('');
		expect(found.desc.length).toBeGreaterThan(40);
		for (const count of found.dc) expect(count).toBeGreaterThan(0);
		expect(svg).not.toMatch(/<!--|var\(--|@import|url\((?!data:)|\son\w+=/);
	}
});

test('an SVG carries the parts of the fonts that its letters need', async ({ request }) => {
	const facesIn = (svg: string): number =>
		svg.match(/@font-face\{[^}]*data:font\/woff2;base64,/g)?.length ?? 0;
	const latin = await svgOf(request, `${CHART}.svg?size=card`);
	const georgian = await svgOf(request, GEORGIAN);
	expect(facesIn(latin)).toBe(3);
	expect(georgian).toMatch(/[ა-ჰ]/);
	expect(georgian).toMatch(/unicode-range:[^}]*U\+10A0-10FF/);
	expect(latin).not.toMatch(/U\+10A0-10FF/);
});

test('a browser draws an SVG with its own fonts alone', async ({ page, baseURL }) => {
	await withoutIcon(page);
	await page.goto(`${baseURL}${GEORGIAN}`);
	await page.evaluate(() => document.fonts.ready);
	const loaded = await page.evaluate(() =>
		[...document.fonts].filter(({ status }) => status === 'loaded').map(({ unicodeRange }) => unicodeRange)
	);
	expect(loaded.some((range) => /10A0-10FF/i.test(range))).toBe(true);
});

const contentOf = (html: string, name: string): string => {
	const [, content = ''] = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html) ?? [];
	return content.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
};

for (const path of [
	`${CHART}?from=2015&answer=positive~negative&utm_source=letter&size=tall`,
	'/explore?q=crrc-ussr-dissolution&view=likert',
	'/',
	'/charts',
	'/about',
	'/questions/crrc-ussr-dissolution'
]) {
	test(`the preview of ${path} is a card of that view with words for it`, async ({ request, baseURL }) => {
		const html = await (await request.get(path)).text();
		const image = contentOf(html, 'og:image');
		expect(image.startsWith(`${baseURL}/`)).toBe(true);
		expect(await pngSize(request, image)).toEqual([1200, 630]);
		expect(contentOf(html, 'og:image:width')).toBe('1200');
		expect(contentOf(html, 'og:image:height')).toBe('630');
		expect(contentOf(html, 'twitter:card')).toBe('summary_large_image');
		expect(contentOf(html, 'og:title')).not.toBe('');
		const alt = contentOf(html, 'og:image:alt');
		expect(alt.length).toBeGreaterThan(10);
		expect(alt.length).toBeLessThanOrEqual(420);
		expect(html.match(/property="og:image"/g), 'one preview a page').toHaveLength(1);
	});
}

test('the choices of an address are those of its preview, and nothing else of the address is', async ({
	request
}) => {
	const html = await (
		await request.get(`${CHART}?from=2015&answer=positive&utm_source=letter&size=tall&answer=%22%3E`)
	).text();
	const { searchParams } = new URL(contentOf(html, 'og:image'));
	expect(Object.fromEntries(searchParams)).toMatchObject({ from: '2015', size: 'card' });
	expect(searchParams.has('utm_source')).toBe(false);
	expect(new URL(contentOf(html, 'og:url')).searchParams.get('from')).toBe('2015');
});
