import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fileResponse } from '../../../../src/lib/server/http/fileResponse';

const file = {
	body: 'a,b\r\nSaar, Põll\r\n',
	contentType: 'text/csv; charset=utf-8',
	fileName: 'x-2026.csv'
};

function answer(method: string, headers: Record<string, string> = {}): Response {
	return fileResponse(new Request('https://example.org/x.csv', { method, headers }), file);
}

describe('fileResponse', () => {
	test('GET answers the bytes with type, name, tag, cache rule and leave for every origin', async () => {
		const response = answer('GET');
		expect(response.status).toBe(200);
		expect(await response.text()).toBe(file.body);
		expect(Object.fromEntries(response.headers)).toMatchObject({
			'access-control-allow-origin': '*',
			'content-disposition': 'attachment; filename="x-2026.csv"',
			'content-length': '18',
			'content-type': 'text/csv; charset=utf-8',
			etag: expect.stringMatching(/^"[\w-]{27}"$/),
			'cache-control': expect.stringContaining('public')
		});
	});

	test('HEAD answers the headers of GET without the body', async () => {
		const response = answer('HEAD');
		expect(await response.text()).toBe('');
		expect([...response.headers]).toEqual([...answer('GET').headers]);
	});

	test.each([
		['the tag itself', (tag: string) => tag],
		['the tag made weak by a proxy', (tag: string) => `W/${tag}`],
		['a list with the tag', (tag: string) => `"other", ${tag}`],
		['*', () => '*']
	])('If-None-Match with %s answers 304 without a body', async (_, given) => {
		const tag = answer('GET').headers.get('etag') ?? '';
		const response = answer('GET', { 'if-none-match': given(tag) });
		expect(response.status).toBe(304);
		expect(await response.text()).toBe('');
		expect(response.headers.get('etag')).toBe(tag);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
	});

	test('If-None-Match with another tag answers the file', () => {
		expect(answer('GET', { 'if-none-match': '"other"' }).status).toBe(200);
	});

	test('a file name with quotes or line ends cannot leave its header', () => {
		const response = fileResponse(new Request('https://example.org/'), {
			...file,
			fileName: 'a"\r\nb: c.csv'
		});
		expect(response.headers.get('content-disposition')).toBe('attachment; filename="a___b__c.csv"');
	});

	describe('of a long text', () => {
		const long = { ...file, body: 'Сталин,51\r\n'.repeat(500) };
		const bytes = new TextEncoder().encode(long.body);
		const ask = (headers: Record<string, string>, method = 'GET') =>
			fileResponse(new Request('https://example.org/x.csv', { method, headers }), long);
		const tag = ask({}).headers.get('etag') ?? '';
		const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

		test.each([
			['br', brotliDecompressSync],
			['gzip', gunzipSync]
		])(
			'Accept-Encoding: %s answers fewer bytes that are the same text, under a tag of their own',
			async (name, decode) => {
				const response = ask({ 'accept-encoding': name });
				const sent = await bytesOf(response);
				expect(response.headers.get('content-encoding')).toBe(name);
				expect(response.headers.get('content-length')).toBe(String(sent.length));
				expect(response.headers.get('vary')).toBe('accept-encoding');
				expect(response.headers.get('etag')).toBe(tag.replace(/"$/, `-${name}"`));
				expect(sent.length).toBeLessThan(bytes.length / 5);
				expect(decode(sent).equals(bytes)).toBe(true);
				const again = ask({ 'accept-encoding': name, 'if-none-match': response.headers.get('etag') ?? '' });
				expect([again.status, again.headers.get('etag')]).toEqual([304, response.headers.get('etag')]);
				expect([...ask({ 'accept-encoding': name }, 'HEAD').headers]).toEqual([...response.headers]);
			}
		);

		test('without Accept-Encoding answers the text as it is, and says that this depends on it', () => {
			const { headers } = ask({});
			expect(headers.get('content-encoding')).toBeNull();
			expect(headers.get('vary')).toBe('accept-encoding');
			expect(headers.get('accept-ranges')).toBe('bytes');
		});

		test.each([
			['bytes=0-9', 0, 9],
			['bytes=10-', 10, bytes.length - 1],
			['bytes=-5', bytes.length - 5, bytes.length - 1],
			[`bytes=5-${bytes.length * 2}`, 5, bytes.length - 1]
		])(
			'Range: %s answers 206 with that part, as it is even for who takes it compressed',
			async (range, start, end) => {
				const response = ask({ range, 'accept-encoding': 'br', 'if-range': tag });
				expect(response.status).toBe(206);
				expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end}/${bytes.length}`);
				expect(response.headers.get('content-length')).toBe(String(end - start + 1));
				expect(response.headers.get('content-encoding')).toBeNull();
				expect(response.headers.get('etag')).toBe(tag);
				expect((await bytesOf(response)).equals(bytes.subarray(start, end + 1))).toBe(true);
			}
		);

		test('a range after the end answers 416 with the size', async () => {
			const response = ask({ range: `bytes=${bytes.length}-` });
			expect(response.status).toBe(416);
			expect(response.headers.get('content-range')).toBe(`bytes */${bytes.length}`);
			expect(await response.text()).toBe('');
		});

		test.each([
			['of another version', { range: 'bytes=0-9', 'if-range': '"other"' }],
			['of a compressed form', { range: 'bytes=0-9', 'if-range': tag.replace(/"$/, '-br"') }],
			['of a day', { range: 'bytes=0-9', 'if-range': 'Thu, 26 Nov 2026 00:00:00 GMT' }],
			['in other units', { range: 'lines=0-9' }],
			['of several parts', { range: 'bytes=0-9,20-29' }],
			['that ends before it begins', { range: 'bytes=9-0' }]
		])('a range %s answers the whole file', (_, headers) => {
			const response = ask(headers);
			expect([response.status, response.headers.get('content-length')]).toEqual([200, String(bytes.length)]);
		});

		test('HEAD with a range answers like HEAD without', () => {
			const { status, headers } = ask({ range: 'bytes=0-9' }, 'HEAD');
			expect([status, headers.get('content-length')]).toEqual([200, String(bytes.length)]);
		});

		test('who has the file is told so, whatever part is asked for', () => {
			expect(ask({ range: 'bytes=0-9', 'if-none-match': tag }).status).toBe(304);
		});
	});

	test('what is packed already is not compressed again', () => {
		const zip = { ...file, contentType: 'application/zip', body: new Uint8Array(5000) };
		const { headers } = fileResponse(
			new Request('https://example.org/', { headers: { 'accept-encoding': 'br, gzip' } }),
			zip
		);
		expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([null, null]);
	});

	test('a file that is described elsewhere says where', () => {
		const link = '</x.csv-metadata.json>; rel="describedby"; type="application/csvm+json"';
		const response = fileResponse(new Request('https://example.org/'), { ...file, link });
		expect(response.headers.get('link')).toBe(link);
	});
});
