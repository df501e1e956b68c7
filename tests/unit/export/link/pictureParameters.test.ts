import { describe, expect, test } from 'vitest';
import { parsePicture } from '../../../../src/lib/export/link/pictureParameters';

const parse = (query: string) => parsePicture(new URLSearchParams(query));

describe('parsePicture', () => {
	test('an address without any of its parameters is the light picture of natural size', () => {
		expect(parse('from=2001&utm_source=x')).toEqual({
			wish: { size: null, widthPx: null, theme: 'light' },
			problems: []
		});
	});

	test.each(['wide', 'square', 'tall', 'card'])('size=%s is a size', (size) => {
		expect(parse(`size=${size}&width=600&theme=dark`)).toEqual({
			wish: { size, widthPx: 600, theme: 'dark' },
			problems: []
		});
	});

	test.each([
		['size=poster', 'size', 'poster'],
		['size=', 'size', ''],
		['size=Wide', 'size', 'Wide'],
		['size=constructor', 'size', 'constructor'],
		['theme=sepia', 'theme', 'sepia'],
		['width=279', 'width', '279'],
		['width=3001', 'width', '3001'],
		['width=1e3', 'width', '1e3'],
		['width=0x280', 'width', '0x280'],
		['width=600.5', 'width', '600.5'],
		['width=-600', 'width', '-600'],
		['width=0600', 'width', '0600'],
		['width=١٢٠٠', 'width', '١٢٠٠']
	])('%s names parameter, value and what is allowed', (query, parameter, value) => {
		const { problems } = parse(query);
		expect(problems).toMatchObject([{ parameter, value, kind: 'not-offered' }]);
		expect(problems[0]?.allowed.length).toBeGreaterThan(0);
	});

	test('the ends of the range of widths are within it', () => {
		expect(parse('width=280').wish.widthPx).toBe(280);
		expect(parse('width=3000').wish.widthPx).toBe(3000);
	});

	test('of two different values the second is named, and of two equal ones none', () => {
		expect(parse('size=wide&size=tall').problems).toMatchObject([{ parameter: 'size', kind: 'repeated' }]);
		expect(parse('size=wide&size=wide').problems).toEqual([]);
	});

	test('a very long value is cut in what is said of it', () => {
		expect(parse(`size=${'x'.repeat(5000)}`).problems[0]?.value.length).toBeLessThan(100);
	});
});
