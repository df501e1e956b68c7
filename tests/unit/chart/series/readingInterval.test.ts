import { describe, expect, it } from 'vitest';
import { effectiveSize, readingInterval } from '../../../../src/lib/chart/series/readingInterval';
import type { PlottedReading } from '../../../../src/lib/chart/series/plotted';
import { member, smallDataset } from '../comparability/pairMembers';

/** `n` interviews that are worth as many, or bounds of what they are worth. */
const size = (low: number, high = low) => ({ low, high, basis: 'stated_margin' });
const reading = (pct: number, changed: Partial<PlottedReading> = {}) =>
	member({ pct, reading: changed }).reading;
const sumOf = (count: number) => ({ derived: 'sum' as const, parts: Array<string>(count).fill('yes') });

describe('readingInterval', () => {
	// Wilson's limits, each moved out by half a rounding step: 50 % of 400 is 45.12 to 54.88 and so 44.6 to 55.4.
	it.each<[string, PlottedReading, number, number, number]>([
		['50 % of 400', reading(50), 400, 44.6, 55.4],
		['50 % of 1,600: half as wide', reading(50), 1600, 47.1, 52.9],
		['44.5 % of 1,600: printed to a tenth, so moved out by 0.05', reading(44.5), 1600, 42, 47],
		['41 % of 831', reading(41), 831, 37.2, 44.9],
		['47 %, our sum of two: moved out by 0.71', reading(47, sumOf(2)), 831, 42.9, 51.1],
		['47 %, our sum of four: moved out by 1', reading(47, sumOf(4)), 831, 42.6, 51.4],
		['0 %: nothing lies below', reading(0), 1000, 0, 0.9],
		['100 %: nothing lies above', reading(100), 1000, 99.1, 100],
		['2 %: further up than down', reading(2), 500, 0.6, 4.1]
	])('%s', (_what, one, n, low, high) => {
		expect(readingInterval(one, size(n))).toEqual({ low, high, inner: null });
	});

	it('of two bounds of the size, the smaller gives the interval and the larger the inner one', () => {
		expect(readingInterval(reading(50), size(400, 1600))).toEqual({
			low: 44.6,
			high: 55.4,
			inner: { low: 47.1, high: 52.9 }
		});
	});

	it.each<[string, PlottedReading, number | null]>([
		['nobody knows how many were asked', reading(50), null],
		['a sample of nobody', reading(50), 0],
		['below 10', reading(0, { reported: { kind: 'below', limit: 10 } }), 1000],
		['about 40', reading(0, { reported: { kind: 'about', pct: 40 } }), 1000],
		['in words', reading(0, { reported: { kind: 'words' } }), 1000]
	])('is not there: %s', (_what, one, n) => {
		expect(readingInterval(one, n === null ? null : size(n))).toBeNull();
	});
});

describe('effectiveSize', () => {
	const wave = { ...reading(50).wave, effectiveSize: size(831) };
	const asked = smallDataset().questions.q;
	if (asked === undefined) throw new Error('no question');

	it.each<[string, Partial<PlottedReading>, string, string, number | null]>([
		['a share of all who were asked', {}, 'all respondents', '', 831],
		['of all, with a word more', {}, 'all respondents, two answers', '', 831],
		['a sum of ours', sumOf(2), 'all respondents', '', 831],
		['a group of people', {}, 'all respondents', 'age:18-24', null],
		['those who had heard of it', {}, 'those who had heard of it', '', null],
		['a share rescaled by us', { derived: 'rescaled' }, 'all respondents', '', null]
	])('%s', (_what, changed, base, subgroup, expected) => {
		const found = effectiveSize(reading(50, changed), wave, { ...asked, base }, subgroup);
		expect(found?.low ?? null).toBe(expected);
	});
});
