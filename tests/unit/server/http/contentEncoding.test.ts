import { describe, expect, it } from 'vitest';
import { chooseEncoding, isCompressible } from '../../../../src/lib/server/http/contentEncoding';

describe('chooseEncoding', () => {
	it.each([
		['br', 'br'],
		['gzip', 'gzip'],
		['gzip, deflate, br, zstd', 'br'],
		['GZIP', 'gzip'],
		['gzip;q=1.0, br;q=0.5', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['*', 'br'],
		['*;q=0.1, br;q=0', 'gzip'],
		['identity', null],
		['br;q=0, gzip;q=0', null],
		['gzip;q=none', null],
		['deflate', null],
		['br;q=0.2, gzip;q=0.2', 'br'],
		['br;q=0.2, *', 'gzip'],
		['gzip;q=0.5, identity', null],
		['gzip, identity;q=0.5', 'gzip'],
		['identity;q=0, br', 'br'],
		['br ; q=0.5 , gzip', 'gzip'],
		['br;q=-1', null],
		[', ,', null],
		['', null],
		[null, null]
	] as const)('takes from %j %j', (accepted, encoding) => {
		expect(chooseEncoding(accepted, 'text/html', 10_000)).toBe(encoding);
	});

	it('leaves alone what is small or packed', () => {
		expect(chooseEncoding('br', 'text/csv; charset=utf-8', 100)).toBeNull();
		expect(chooseEncoding('br', 'application/zip', 10_000)).toBeNull();
		expect(chooseEncoding('br', 'image/png', 10_000)).toBeNull();
	});

	it.each([
		'text/csv; charset=utf-8',
		'application/json',
		'application/csvm+json; charset=utf-8',
		'application/problem+json',
		'application/xml; charset=utf-8',
		'application/atom+xml',
		'application/vnd.citationstyles.csl+json',
		'image/svg+xml'
	])('knows %s for text', (type) => {
		expect(isCompressible(type)).toBe(true);
	});

	it('does not take a spreadsheet for XML', () => {
		expect(isCompressible('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')).toBe(false);
	});
});
