import { describe, expect, it } from 'vitest';
import { parseOembed } from '../../../../src/lib/pages/embed/oembedRequest.server';

const PAGE = encodeURIComponent('https://polls.example/charts/x?from=2010');
const parse = (query: string) => parseOembed(new URL(`https://polls.example/oembed?${query}`));

describe('parseOembed', () => {
	it('reads the address with its choices, and no limit where none is given', () => {
		expect(parse(`url=${PAGE}`)).toEqual({
			url: new URL('https://polls.example/charts/x?from=2010'),
			maxWidthPx: Infinity,
			maxHeightPx: Infinity
		});
	});

	it('reads limits in pixels', () => {
		expect(parse(`url=${PAGE}&format=json&maxwidth=500&maxheight=300`)).toMatchObject({
			maxWidthPx: 500,
			maxHeightPx: 300
		});
	});

	it.each([
		['', 400, 'url'],
		['url=', 400, 'url'],
		['url=/charts/x', 400, 'url'],
		['url=javascript:alert(1)', 400, 'url'],
		[`url=${PAGE}&maxwidth=0`, 400, 'maxwidth'],
		[`url=${PAGE}&maxwidth=`, 400, 'maxwidth'],
		[`url=${PAGE}&maxwidth=1e3`, 400, 'maxwidth'],
		[`url=${PAGE}&maxheight=-5`, 400, 'maxheight'],
		[`url=${PAGE}&maxheight=999999999`, 400, 'maxheight'],
		[`url=${PAGE}&format=xml`, 501, undefined],
		['format=xml', 501, undefined]
	])('"%s" is refused with %i and a problem document', async (query, status, parameter) => {
		const parsed = parse(query);
		if (!('refusal' in parsed)) throw new Error('it was taken');
		expect(parsed.refusal.status).toBe(status);
		expect(parsed.refusal.headers.get('content-type')).toContain('application/problem+json');
		const problem = (await parsed.refusal.json()) as { parameter?: string; detail: string };
		expect(problem.parameter).toBe(parameter);
		expect(problem.detail).not.toBe('');
	});
});
