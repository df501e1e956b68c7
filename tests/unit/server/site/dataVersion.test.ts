import { describe, expect, test } from 'vitest';
import { dataVersion, isUnreleased, presentVersion } from '../../../../src/lib/server/site/dataVersion';

const SOURCES = 'source_id,accessed\na,2026-11-21\nb,2026-11-23\nc,2026-11-22\n';

function versionOf(files: Record<string, string>): string {
	return dataVersion({ ...files, 'sources.csv': SOURCES });
}

describe('dataVersion', () => {
	test('dataVersion begins with the newest reading of a page, then eight digits', () => {
		expect(versionOf({ 'a.csv': 'x' })).toMatch(/^2026-11-23\.[0-9a-f]{8}$/);
	});

	test('dataVersion does not depend on the order of the files', () => {
		expect(versionOf({ 'a.csv': 'x', 'b.csv': 'y' })).toBe(versionOf({ 'b.csv': 'y', 'a.csv': 'x' }));
	});

	test.each([
		['one letter', { 'a.csv': 'z', 'b.csv': 'y' }],
		['a name', { 'a.csv': 'x', 'c.csv': 'y' }],
		['a line that moved from one file to the next', { 'a.csv': 'xy', 'b.csv': '' }]
	])('dataVersion differs when %s differs', (_, files) => {
		expect(versionOf(files)).not.toBe(versionOf({ 'a.csv': 'x', 'b.csv': 'y' }));
	});
});

describe('presentVersion', () => {
	test('presentVersion is the version itself exactly while the newest release holds the same', () => {
		expect(presentVersion('2026-11-23.1a2b3c4d', '2026-11-23.1a2b3c4d')).toBe('2026-11-23.1a2b3c4d');
		for (const newest of ['2026-11-23.00000000', undefined]) {
			const version = presentVersion('2026-11-23.1a2b3c4d', newest);
			expect(version).toBe('2026-11-23.1a2b3c4d-unreleased');
			expect(isUnreleased(version)).toBe(true);
		}
		expect(isUnreleased('2026-11-23.1a2b3c4d')).toBe(false);
	});
});
