import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from './fixtures';
import { CHART } from './pages';

const TYPES: Record<string, RegExp> = {
	csv: /^text\/csv; ?charset=utf-8/i,
	json: /^application\/json; ?charset=utf-8/i,
	svg: /^image\/svg\+xml; ?charset=utf-8/i,
	png: /^image\/png$/
};

for (const [extension, type] of Object.entries(TYPES)) {
	const path = `${CHART}.${extension}`;

	test(`${path} says what it is, may be read from anywhere and has a name`, async ({ request }) => {
		const response = await request.get(path);
		const headers = response.headers();
		expect(response.status()).toBe(200);
		expect(headers['content-type']).toMatch(type);
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(headers['cache-control']).toContain('max-age');
		expect(headers['content-disposition']).toMatch(
			new RegExp(`filename="[\\w.-]*attitude-to-stalin-russia[\\w.-]*\\.${extension}"`)
		);
	});

	test(`${path} is not sent again to who has it`, async ({ request }) => {
		const { etag = '' } = (await request.get(path)).headers();
		expect(etag).not.toBe('');
		const again = await request.get(path, { headers: { 'if-none-match': etag } });
		expect(again.status()).toBe(304);
		expect(await again.body()).toHaveLength(0);
	});

	test(`${path} answers HEAD like GET, without the body`, async ({ request }) => {
		const response = await request.head(path);
		expect(response.status()).toBe(200);
		expect(response.headers()['content-type']).toMatch(type);
		expect(await response.body()).toHaveLength(0);
	});

	for (const query of ['from=yesterday', 'answer=no-such-answer', 'country=XXX', 'view=pie', 'ci=maybe']) {
		test(`${path}?${query} answers 400 and names the parameter`, async ({ request }) => {
			const response = await request.get(`${path}?${query}`);
			expect(response.status()).toBe(400);
			expect(response.headers()['content-type']).toContain('application/problem+json');
			expect(response.headers()['access-control-allow-origin']).toBe('*');
			const document: unknown = await response.json();
			expect(document).toMatchObject({ status: 400 });
			expect(JSON.stringify(document)).toContain(query.split('=')[0]);
		});
	}

	test(`${path} leaves parameters of others alone`, async ({ request }) => {
		expect((await request.get(`${path}?utm_source=newsletter`)).status()).toBe(200);
	});
}

test('the CSV has CRLF lines, no mark at its start, and the mark with ?excel=1', async ({ request }) => {
	const text = (await (await request.get(`${CHART}.csv`)).body()).toString('utf8');
	expect(text).toMatch(/^series_id,question_id,question,/);
	expect(text.split('\r\n').length).toBeGreaterThan(10);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	const forExcel = (await (await request.get(`${CHART}.csv?excel=1`)).body()).toString('utf8');
	expect(forExcel).toBe(`\uFEFF${text}`);
});

test('fewer years in the address are fewer lines in the CSV', async ({ request }) => {
	const linesOf = async (query: string): Promise<number> =>
		(await (await request.get(`${CHART}.csv${query}`)).text()).split('\r\n').length;
	expect(await linesOf('?from=2015')).toBeLessThan(await linesOf(''));
});

test('the SVG carries its source and asks nobody for anything', async ({ request }) => {
	const svg = await (await request.get(`${CHART}.svg`)).text();
	expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
	expect(svg).toMatch(/<title[\s>]/);
	expect(svg).toMatch(/<desc[\s>]/);
	expect(svg).toContain('Levada');
	expect(svg).not.toMatch(/(src|href)="https?:|@import|url\(["']?https?:|<script|<!--|var\(--/);
});

test('the SVG is a picture that a browser can draw', async ({ page }) => {
	await page.goto('/about');
	const width = await page.evaluate(async (src) => {
		const image = new Image();
		image.src = src;
		await image.decode();
		return image.naturalWidth;
	}, `${CHART}.svg`);
	expect(width).toBeGreaterThan(300);
});

for (const name of readdirSync('data').filter((file) => file.endsWith('.csv'))) {
	test(`/data/${name} is the file byte for byte`, async ({ request }) => {
		const response = await request.get(`/data/${name}`);
		expect(response.headers()['content-type']).toMatch(TYPES.csv ?? '');
		expect(response.headers()['access-control-allow-origin']).toBe('*');
		expect((await response.body()).equals(readFileSync(`data/${name}`))).toBe(true);
	});
}
