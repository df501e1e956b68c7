import { describe, expect, it } from 'vitest';
import { changeMargin } from '../../../../src/lib/chart/change/changeMargin';
import type { EffectiveN } from '../../../../src/lib/stats/resolveEffectiveN';

interface One {
	p: number | null;
	/** Smallest number of interviews that the evidence allows. */
	n: number | null;
	/** Rounding step, a proportion. */
	h?: number;
	kParts?: number;
}

const size = (low: number | null): EffectiveN => ({ low, high: low, basis: 'stated_margin', flags: [] });
const compared = ({ p, n, h = 0.01, kParts = 1 }: One) => ({
	p,
	h,
	kParts,
	hasConflict: false,
	size: size(n)
});
const marginOf = (a: One, b: One) =>
	changeMargin({ inputs: { a: compared(a), b: compared(b), level: 'identical', kind: 'time' } });

describe('changeMargin', () => {
	// 1.96 standard errors of sampling and rounding, and half a rounding step; rounded up to the half point. Of 40 and
	// 51 % of 831: 1.96 * sqrt((0.24 + 0.2499) / 831 + 0.0002 / 12) + 0.005 = 5.33 points.
	it.each<[string, One, One, number]>([
		['40 and 51 % of 831: 5.33', { p: 0.4, n: 831 }, { p: 0.51, n: 831 }, 5.5],
		['50 and 50 % of 400: 7.48', { p: 0.5, n: 400 }, { p: 0.5, n: 400 }, 7.5],
		['50 and 50 % of 1,600: 4.06', { p: 0.5, n: 1600 }, { p: 0.5, n: 1600 }, 4.5],
		['of 400 and 1,600: 6.04', { p: 0.5, n: 400 }, { p: 0.5, n: 1600 }, 6.5],
		['printed to a tenth: 4.81', { p: 0.4, n: 831, h: 0.001 }, { p: 0.51, n: 831, h: 0.001 }, 5],
		['a tenth and a whole: 5.29', { p: 0.4, n: 831 }, { p: 0.51, n: 831, h: 0.001 }, 5.5],
		['a sum of four: 5.47', { p: 0.47, n: 831, kParts: 4 }, { p: 0.51, n: 831 }, 5.5],
		['15 people are enough: 6.27', { p: 0.1, n: 150 }, { p: 0.5, n: 1000 }, 6.5]
	])('%s', (_what, a, b, points) => {
		expect(marginOf(a, b)).toBe(points);
	});

	// The longer arm: of 1 and 2 % of 831, 1.94 down and 2.02 up, where the normal interval has 1.92.
	it.each<[string, One, One, number]>([
		['8 people, then 17: 2.02', { p: 0.01, n: 831 }, { p: 0.02, n: 831 }, 2.5],
		['and the other way round', { p: 0.02, n: 831 }, { p: 0.01, n: 831 }, 2.5],
		['all but 8 people', { p: 0.99, n: 831 }, { p: 0.98, n: 831 }, 2.5],
		['nobody, then 15: 2.55', { p: 0, n: 500 }, { p: 0.03, n: 500 }, 3],
		['13.5 people: 7.00', { p: 0.09, n: 150 }, { p: 0.5, n: 1000 }, 7]
	])('with few people, %s', (_what, a, b, points) => {
		expect(marginOf(a, b)).toBe(points);
	});

	it.each<[string, One, One]>([
		['no number before', { p: null, n: 831 }, { p: 0.5, n: 831 }],
		['no number after', { p: 0.5, n: 831 }, { p: null, n: 831 }],
		['a size that nobody knows', { p: 0.4, n: null }, { p: 0.5, n: 831 }]
	])('is not known: %s', (_what, a, b) => {
		expect(marginOf(a, b)).toBeNull();
	});
});
