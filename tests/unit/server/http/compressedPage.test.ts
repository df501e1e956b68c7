import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressedPage } from '../../../../src/lib/server/http/compressedPage';

const html = '<p>Сталин</p>'.repeat(500);
const ask = (accepted: string) =>
	new Request('https://example.org/', { headers: { 'accept-encoding': accepted } });
const page = (headers: Record<string, string> = {}, status = 200) =>
	new Response(html, { status, headers: { 'content-type': 'text/html', etag: '"abc"', ...headers } });

describe('compressedPage', () => {
	it('sends a page compressed, with a tag of its own, and keeps its other headers and status', async () => {
		const response = await compressedPage(
			ask('br'),
			page({ 'content-security-policy': "default-src 'none'" }, 404)
		);
		const { headers } = response;
		expect(response.status).toBe(404);
		expect(headers.get('content-security-policy')).toBe("default-src 'none'");
		expect([headers.get('content-encoding'), headers.get('etag'), headers.get('vary')]).toEqual([
			'br',
			'"abc-br"',
			'accept-encoding'
		]);
		expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(html);
	});

	it('sends it as it is to who takes nothing else', async () => {
		const response = await compressedPage(ask('identity'), page());
		expect([response.headers.get('etag'), response.headers.get('content-encoding')]).toEqual(['"abc"', null]);
		expect(await response.text()).toBe(html);
	});

	it('leaves alone what is compressed, what is a part and what has no body', async () => {
		const empty = new Response(null, { status: 304, headers: { etag: '"abc"' } });
		const done = [
			page({ 'content-encoding': 'gzip' }),
			page({ 'content-range': 'bytes 0-9/99' }, 206),
			empty
		];
		for (const response of done) expect(await compressedPage(ask('br'), response)).toBe(response);
	});
});
