import { describe, expect, test } from 'vitest';
import { fieldworkMidpoint } from '../../../../src/lib/chart/time/fieldworkMidpoint';
import { readingTime } from '../../../../src/lib/chart/time/readingTime';

describe('fieldworkMidpoint', () => {
	// The first two are vectors P1 and P2 of the method.
	test.each([
		['2019-03-21', '2019-03-27', '2019-03-24'],
		['2019-05-24', '2019-06-07', '2019-05-31'],
		['2019-03-21', '2019-03-21', '2019-03-21'],
		['2019-03-21', '2019-03-22', '2019-03-21'],
		['2019-03', '2019-03', '2019-03-15'],
		['2019-02', '2019-02', '2019-02-15'],
		['2012-10', '2012-11', '2012-10-31'],
		['2019-12-28', '2020-01-03', '2019-12-31'],
		['2019', '2019', '2019-07-02']
	])('fieldworkMidpoint(%s, %s) is %s', (start, end, expected) => {
		expect(fieldworkMidpoint(start, end)).toBe(expected);
	});
});

describe('readingTime', () => {
	const wave = (start: string, end: string, dateBasis: 'fieldwork' | 'year' | 'publication' | 'inferred') =>
		readingTime({ start, end, dateBasis });

	test('readingTime of an undated survey is null', () => {
		expect(wave('', '', 'inferred')).toBeNull();
	});

	test('readingTime of a year covers it from the first to the last day, and is a year only', () => {
		expect(wave('2008', '2008', 'year')).toMatchObject({
			fromMs: Date.UTC(2008, 0, 1),
			toMs: Date.UTC(2008, 11, 31),
			isYearOnly: true,
			hasBar: true,
			isUncertain: false
		});
	});

	test.each([
		['2019-03-21', '2019-03-27', false],
		['2019-03-01', '2019-04-01', false],
		['2019-03-01', '2019-04-02', true],
		['2019-03', '2019-03', false],
		['2019-03', '2019-04', true]
	])('readingTime of %s to %s has a bar: %s', (start, end, hasBar) => {
		expect(wave(start, end, 'fieldwork')).toMatchObject({ hasBar, isYearOnly: false });
	});

	test.each(['publication', 'inferred'] as const)('readingTime by %s is uncertain', (basis) => {
		expect(wave('2019-03-05', '2019-03-05', basis)?.isUncertain).toBe(true);
	});
});
