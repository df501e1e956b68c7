import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxRoundingGap100 } from '../../../src/lib/stats/published/maxRoundingGap100';
import { probSumIs100 } from '../../../src/lib/stats/probSumIs100';
import { roundHalfUp } from '../../../src/lib/stats/roundHalfUp';
import { sumCheck100 } from '../../../src/lib/stats/published/sumCheck100';
import { sumOf } from '../../../src/lib/stats/sumOf';
import { totalConsistency } from '../../../src/lib/stats/published/totalConsistency';

/** Answers of one sample as counts; of a prime number of people no share is exactly half a point. */
const PEOPLE = 1009;
const someCounts = fc
	.array(fc.integer({ min: 0, max: PEOPLE }), { minLength: 1, maxLength: 11 })
	.map((cuts) => {
		const edges = [0, ...cuts.sort((a, b) => a - b), PEOPLE];
		return edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0));
	});
const printed = (count: number): number => Math.round((100 * count) / PEOPLE);

describe('what rounding explains is never found at fault', () => {
	it('sumCheck100 passes the rounded shares of any sample', () => {
		fc.assert(
			fc.property(someCounts, (counts) => {
				expect(sumCheck100({ values: counts.map(printed) })).toMatchObject({ ok: true });
			}),
			{ numRuns: 500 }
		);
	});

	it('totalConsistency passes the rounded total of any parts of a sample', () => {
		fc.assert(
			fc.property(someCounts, fc.integer({ min: 1, max: 11 }), (counts, parts) => {
				const some = counts.slice(0, parts);
				const total = printed(some.reduce((sum, count) => sum + count, 0));
				expect(totalConsistency({ parts: some.map(printed), total })).toMatchObject({ consistent: true });
			}),
			{ numRuns: 500 }
		);
	});
});

describe('sumCheck100', () => {
	it('takes a share printed as below a limit for anything from 0 to it', () => {
		expect(sumCheck100({ values: [60, 38, { lt: 1 }] })).toEqual({ sum: 98, slack: 1, ok: true });
		expect(sumCheck100({ values: [60, 37, { lt: 1 }] })).toEqual({ sum: 97, slack: 1, ok: false });
	});

	it('adds decimal fractions without dust', () => {
		expect(sumCheck100({ values: [33.3, 33.3, 33.4] })?.sum).toBe(100);
		expect(totalConsistency({ parts: [16.1, 5.2], total: 22.3 })).toMatchObject({ sum: 21.3, gap: 1 });
	});

	it.each([[[50, null]], [null]])('of %j is null', (values) => {
		expect(sumCheck100({ values })).toBeNull();
		expect(totalConsistency({ parts: values, total: 50 })).toBeNull();
	});
});

describe('probSumIs100', () => {
	/** The same by the Irwin-Hall distribution, which is exact for short lists. */
	function byIrwinHall(k: number): number {
		const n = k - 1;
		const factorial = (m: number): number => (m <= 1 ? 1 : m * factorial(m - 1));
		const below = (x: number): number => {
			let total = 0;
			for (let j = 0; j <= x; j++) total += ((-1) ** j * (x - j) ** n) / (factorial(j) * factorial(n - j));
			return total;
		};
		return below(n / 2 + 0.5) - below(n / 2 - 0.5);
	}

	it.each([2, 3, 4, 5, 6, 7, 8, 9, 10])('of %d answers is the middle of Irwin-Hall', (k) => {
		expect(probSumIs100({ k })).toBeCloseTo(byIrwinHall(k), 10);
	});

	it.each([60, 200])('of %d answers is near sqrt(6 / pi k), as for long lists', (k) => {
		expect(probSumIs100({ k })).toBeCloseTo(Math.sqrt(6 / (Math.PI * k)), 2);
	});

	it.each([[1, 1] as const, [0, null] as const, [2.5, null] as const])(
		'of %d answers is %j',
		(k, expected) => {
			expect(probSumIs100({ k })).toBe(expected);
		}
	);
});

describe('small numbers', () => {
	it.each([1, 2])('maxRoundingGap100 of %d answers is 0', (k) => {
		expect(maxRoundingGap100({ k })).toBe(0);
	});

	it.each([
		[46.5, 0, 47],
		[46.49, 0, 46],
		[1.005, 2, 1.01],
		[0.285 * 100, 0, 29],
		[69.6, 0, 70],
		[-2.5, 0, -3],
		[1e-7, 2, 0],
		[0, 0, 0]
	])('roundHalfUp(%d, %d) is %d', (value, places, expected) => {
		expect(roundHalfUp(value, places)).toBe(expected);
	});

	it('sumOf(0.1, 0.2) is 0.3', () => {
		expect(sumOf([0.1, 0.2])).toBe(0.3);
	});
});
