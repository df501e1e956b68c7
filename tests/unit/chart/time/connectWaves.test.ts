import { describe, expect, test } from 'vitest';
import { connectWaves, isGap } from '../../../../src/lib/chart/time/connectWaves';

describe('connectWaves', () => {
	// Vectors N16 to N20 of the method.
	test.each([
		['2018-03-20', '2019-03-24', 'identical', 'solid'],
		['2012-10-20', '2015-10-20', 'identical', 'solid'],
		['2012-10-20', '2015-11-20', 'identical', 'gap'],
		['2018-03-20', '2019-03-24', 'equivalent', 'dashed'],
		['2019-05-31', '2021-06-15', 'related', 'none'],
		['2019-05-31', '2019-06-15', 'not-comparable', 'none'],
		['2012-10-20', '2022-10-20', 'related', 'none'],
		['2012-10-20', '2022-10-20', 'equivalent', 'gap']
	] as const)('connectWaves(%s, %s, %s) is %s', (date1, date2, level, expected) => {
		expect(connectWaves(date1, date2, level, 36)).toBe(expected);
		expect(connectWaves(date1, date2, level)).toBe(expected);
	});

	test('connectWaves takes another longest gap', () => {
		expect(connectWaves('2018-03-20', '2019-03-24', 'identical', 11)).toBe('gap');
		expect(connectWaves('2012-10-20', '2015-11-20', 'identical', 37)).toBe('solid');
	});
});

describe('isGap', () => {
	test.each([
		['2012-10-20', '2015-11-19', false],
		['2012-10-20', '2015-11-20', true],
		['2012-01-31', '2015-02-28', false],
		['2012-01-31', '2015-03-01', true]
	])('isGap(%s, %s) is %s: only whole months count', (earlier, later, expected) => {
		expect(isGap(earlier, later)).toBe(expected);
	});
});
