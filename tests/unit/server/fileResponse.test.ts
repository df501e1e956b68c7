import { describe, expect, test } from 'vitest';
import { fileResponse } from '../../../src/lib/server/fileResponse';

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
});
