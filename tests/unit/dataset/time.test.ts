import { describe, expect, it } from 'vitest';
import { byTime, firstDay, isWithin, lastDay, middleOfFieldwork } from '../../../src/lib/dataset/time';
import type { Wave } from '../../../src/lib/dataset/types';

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const wave = (start: string, end = start): Wave => ({ id: `${start}-${end}`, start, end }) as Wave;

describe('firstDay and lastDay', () => {
	it.each([
		['2019', '2019-01-01', '2019-12-31'],
		['2020-02', '2020-02-01', '2020-02-29'],
		['2019-12', '2019-12-01', '2019-12-31'],
		['2019-03-21', '2019-03-21', '2019-03-21']
	])('%s is from %s to %s', (date, first, last) => {
		expect(iso(firstDay(date))).toBe(first);
		expect(iso(lastDay(date))).toBe(last);
	});
});

describe('isWithin', () => {
	it.each([
		['2019-03-21', '2019-03-27', '2019', '2019', true],
		['2019-03-21', '2019-03-27', '2019-03-21', '2019-03-27', true],
		['2019-03-21', '2019-03-27', '2019-03-22', '', false],
		['2019-03-21', '2019-03-27', '', '2019-03-26', false],
		['2019', '2019', '2019-02', '', false],
		['', '', '', '', true],
		['', '', '1900', '', false]
	])('isWithin(%s to %s, from %s, to %s) is %s', (start, end, from, to, expected) => {
		expect(isWithin({ start, end }, from, to)).toBe(expected);
	});
});

describe('byTime', () => {
	it('orders by the middle of fieldwork, with undated surveys last', () => {
		const waves = [wave(''), wave('2012-12'), wave('2012'), wave('2011-12-30', '2012-01-02')];
		expect(waves.sort(byTime).map(({ start }) => start)).toEqual(['2011-12-30', '2012', '2012-12', '']);
		expect(middleOfFieldwork({ start: '', end: '' })).toBe(Infinity);
	});
});
