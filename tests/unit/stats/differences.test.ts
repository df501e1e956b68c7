import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHA, Z95 } from '../../../src/lib/stats/constants';
import { breakEvenN } from '../../../src/lib/stats/breakEvenN';
import { differenceIndependent } from '../../../src/lib/stats/differenceIndependent';
import { differenceNewcombe } from '../../../src/lib/stats/differenceNewcombe';
import { differenceOfNet } from '../../../src/lib/stats/published/differenceOfNet';
import { differenceSameWave } from '../../../src/lib/stats/differenceSameWave';
import { equivalence } from '../../../src/lib/stats/published/equivalence';
import { marginOfSum } from '../../../src/lib/stats/published/marginOfSum';
import { minDetectableChange } from '../../../src/lib/stats/minDetectableChange';
import { multinomialCorrelation } from '../../../src/lib/stats/published/multinomialCorrelation';
import { newcombePValue } from '../../../src/lib/stats/newcombePValue';
import { pairPValue } from '../../../src/lib/stats/pairPValue';
import { ratio } from '../../../src/lib/stats/published/ratio';
import type { SamplePair } from '../../../src/lib/stats/samplePair';
import { aPair, aPollSize, aPrintedShare, aStep } from './arbitrary';

const DUST = 9;
const swap = ({ p1, n1, p2, n2, h1, h2 }: SamplePair): SamplePair => ({
	p1: p2,
	n1: n2,
	p2: p1,
	n2: n1,
	h1: h2,
	h2: h1
});

/** Two answers of one sample: their shares do not exceed 1. */
const twoAnswers = fc
	.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
	.map(([a, b]) => ({ pA: Math.min(a, b) / 100, pB: (100 - Math.max(a, b)) / 100 }));

describe('differences turn their sign with the order of the two readings', () => {
	it.each([
		['differenceIndependent', differenceIndependent],
		['differenceNewcombe', differenceNewcombe]
	])('%s', (_name, difference) => {
		fc.assert(
			fc.property(aPair, (pair) => {
				const [there, back] = [difference(pair), difference(swap(pair))];
				expect(back?.d).toBeCloseTo(-(there?.d ?? NaN), DUST);
				expect(back?.lo).toBeCloseTo(-(there?.hi ?? NaN), DUST);
				expect(back?.hi).toBeCloseTo(-(there?.lo ?? NaN), DUST);
			})
		);
	});

	it.each([
		['newcombePValue', newcombePValue],
		['pairPValue', pairPValue]
	])('%s stays what it is', (_name, pValue) => {
		fc.assert(
			fc.property(aPair, (pair) => {
				expect(pValue(swap(pair))).toBeCloseTo(pValue(pair) ?? NaN, DUST);
			})
		);
	});

	it('differenceSameWave and differenceOfNet', () => {
		fc.assert(
			fc.property(twoAnswers, twoAnswers, aPollSize, aStep, (one, other, nEff, h) => {
				const lead = differenceSameWave({ ...one, nEff, h });
				const back = differenceSameWave({ pA: one.pB, pB: one.pA, nEff, h });
				expect(back?.lo).toBeCloseTo(-(lead?.hi ?? NaN), DUST);
				const a = { pPos: one.pA, pNeg: one.pB, nEff, h };
				const b = { pPos: other.pA, pNeg: other.pB, nEff: nEff + 100, h };
				expect(differenceOfNet({ a: b, b: a })?.lo).toBeCloseTo(
					-(differenceOfNet({ a, b })?.hi ?? NaN),
					DUST
				);
			})
		);
	});
});

describe('an interval and its probability say the same', () => {
	it('differenceIndependent leaves out zero just where p is below 0.05', () => {
		fc.assert(
			fc.property(aPair, (pair) => {
				const { p = NaN, lo = NaN, hi = NaN } = differenceIndependent(pair) ?? {};
				// At the border itself, dust decides.
				fc.pre(Math.abs(p - ALPHA) > 1e-9);
				expect(lo > 0 || hi < 0).toBe(p < ALPHA);
			})
		);
	});

	it('differenceNewcombe leaves out zero just where newcombePValue is below 0.05', () => {
		fc.assert(
			fc.property(aPair, (pair) => {
				const { lo = NaN, hi = NaN } = differenceNewcombe(pair) ?? {};
				const p = newcombePValue(pair) ?? NaN;
				fc.pre(Math.abs(p - ALPHA) > 1e-9);
				expect(lo > 0 || hi < 0).toBe(p < ALPHA);
			})
		);
	});

	it('differenceNewcombe of unrounded shares lies within -1 and 1', () => {
		fc.assert(
			fc.property(aPair, (pair) => {
				const { lo = NaN, hi = NaN } = differenceNewcombe({ ...pair, h1: 0, h2: 0 }) ?? {};
				expect(lo).toBeGreaterThanOrEqual(-1 - 1e-12);
				expect(hi).toBeLessThanOrEqual(1 + 1e-12);
			})
		);
	});

	it('both ways agree within 0.1 point where the counts are not small', () => {
		const aMiddleShare = fc.integer({ min: 5, max: 95 }).map((pct) => pct / 100);
		const aLevadaSize = fc.integer({ min: 570, max: 2400 });
		fc.assert(
			fc.property(aMiddleShare, aMiddleShare, aLevadaSize, aLevadaSize, (p1, p2, n1, n2) => {
				fc.pre(Math.abs(p2 - p1) < 0.15);
				const pair = { p1, n1, p2, n2, h1: 0.01, h2: 0.01 };
				const [normal, score] = [differenceIndependent(pair), differenceNewcombe(pair)];
				expect(
					Math.abs((normal?.hi ?? NaN) - (normal?.lo ?? NaN) - ((score?.hi ?? NaN) - (score?.lo ?? NaN)))
				).toBeLessThan(0.002);
			})
		);
	});
});

describe('rounding', () => {
	it('equal printed shares are never told apart, nor those less than half a step apart', () => {
		fc.assert(
			fc.property(aPrintedShare, aPollSize, aPollSize, aStep, (p, n1, n2, h) => {
				const pair = { p1: p, n1, p2: p, n2, h1: h, h2: h };
				expect(pairPValue(pair)).toBe(1);
				expect(pairPValue({ ...pair, p2: p + h / 4 })).toBe(1);
			})
		);
	});

	it('a sum of printed parts is less certain than a printed share', () => {
		const pair = { p1: 0.4, n1: 800, p2: 0.47, n2: 800, h1: 0.01, h2: 0.01 };
		expect(differenceIndependent({ ...pair, k2: 3 })?.se).toBeGreaterThan(
			differenceIndependent(pair)?.se ?? NaN
		);
		expect(newcombePValue({ ...pair, k2: 3 })).toBeGreaterThan(newcombePValue(pair) ?? NaN);
	});

	it('without rounding and at full agreement there is no difference, not a division by zero', () => {
		const pair = { p1: 0, n1: 500, p2: 0, n2: 500, h1: 0, h2: 0 };
		expect(differenceIndependent(pair)).toMatchObject({ d: 0, se: 0, p: 1 });
		expect(newcombePValue(pair)).toBe(1);
	});
});

describe('helpers', () => {
	it('breakEvenN is the size at which the gap has a probability of 0.05', () => {
		fc.assert(
			fc.property(aPrintedShare, aPrintedShare, (p1, p2) => {
				const n = breakEvenN({ p1, p2, h: 0.01, deff: 1 });
				fc.pre(n !== null && n > 0);
				const pair = { p1, n1: n, p2, n2: n, h1: 0.01, h2: 0.01 };
				expect(differenceIndependent(pair)?.p).toBeCloseTo(ALPHA, DUST);
			})
		);
	});

	it('minDetectableChange prints a gap above the smallest, by one step at most, and none for unrounded shares', () => {
		fc.assert(
			fc.property(aPrintedShare, aPollSize, aPollSize, (p, n1, n2) => {
				const { gap = NaN, publishedGap } = minDetectableChange({ p, n1, n2, h1: 0.01, h2: 0.01 }) ?? {};
				expect(publishedGap).toBeGreaterThan(gap);
				expect(publishedGap).toBeLessThanOrEqual(gap + 0.01 + 1e-12);
			})
		);
		const unrounded = minDetectableChange({ p: 0.5, n1: 800, n2: 800, h1: 0, h2: 0 });
		expect(unrounded?.gap).toBeCloseTo(Z95 * Math.sqrt(0.5 / 800), DUST);
		expect(unrounded?.publishedGap).toBeNull();
	});

	it('equivalence fails for shares that differ by its whole width', () => {
		fc.assert(
			fc.property(aPair, (pair) => {
				const result = equivalence(pair);
				if (Math.abs(pair.p2 - pair.p1) >= 0.05) expect(result?.equivalent).toBe(false);
			})
		);
	});

	it('ratio has an interval around it, and none where a share is 0', () => {
		fc.assert(
			fc.property(aPair, aPrintedShare, aPrintedShare, (sizes, p1, p2) => {
				const pair = { ...sizes, p1, p2 };
				const times = ratio(pair);
				if (pair.p1 === 0 || pair.p2 === 0) expect(times).toBeNull();
				else {
					expect(times?.lo).toBeLessThanOrEqual(times?.ratio ?? NaN);
					expect(times?.hi).toBeGreaterThanOrEqual(times?.ratio ?? NaN);
				}
			})
		);
	});

	it('multinomialCorrelation is from -1 to 0, and none where everybody gave one answer', () => {
		fc.assert(
			fc.property(twoAnswers, ({ pA, pB }) => {
				const correlation = multinomialCorrelation({ pA, pB });
				if (pA === 1 || pB === 1) expect(correlation).toBeNull();
				else {
					expect(correlation).toBeGreaterThanOrEqual(-1 - 1e-12);
					expect(correlation).toBeLessThanOrEqual(0);
				}
			})
		);
	});

	it('marginOfSum does not depend on how the sum is parted', () => {
		const whole = marginOfSum({ parts: [0.7], nEff: 800 });
		expect(marginOfSum({ parts: [0.18, 0.52], nEff: 800 })).toBeCloseTo(whole ?? NaN, DUST);
		expect(marginOfSum({ parts: [0.18, null], nEff: 800 })).toBeNull();
	});
});
