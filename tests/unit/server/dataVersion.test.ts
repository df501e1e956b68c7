import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/lib/dataset/types';
import { dataVersion } from '../../../src/lib/server/dataVersion';

function source(id: string, accessed: string): Source {
	return { id, url: '', publisher: '', title: '', language: 'en', kind: 'primary', accessed, note: '' };
}
const sources = { a: source('a', '2026-11-21'), b: source('b', '2026-11-23'), c: source('c', '2026-11-22') };

describe('dataVersion', () => {
	test('dataVersion begins with the newest reading of a page, then eight digits', () => {
		expect(dataVersion({ 'a.csv': 'x' }, sources)).toMatch(/^2026-11-23\.[0-9a-f]{8}$/);
	});

	test('dataVersion does not depend on the order of the files', () => {
		expect(dataVersion({ 'a.csv': 'x', 'b.csv': 'y' }, sources)).toBe(
			dataVersion({ 'b.csv': 'y', 'a.csv': 'x' }, sources)
		);
	});

	test.each([
		['one letter', { 'a.csv': 'z', 'b.csv': 'y' }],
		['a name', { 'a.csv': 'x', 'c.csv': 'y' }],
		['a line that moved from one file to the next', { 'a.csv': 'xy', 'b.csv': '' }]
	])('dataVersion differs when %s differs', (_, files) => {
		expect(dataVersion(files, sources)).not.toBe(dataVersion({ 'a.csv': 'x', 'b.csv': 'y' }, sources));
	});
});
