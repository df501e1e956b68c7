import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyDesignFactor } from '../../../src/lib/stats/published/classifyDesignFactor';
import { displayMargin } from '../../../src/lib/stats/displayMargin';
import { majorityWord } from '../../../src/lib/stats/majorityWord';
import { resolveEffectiveN } from '../../../src/lib/stats/resolveEffectiveN';
import { shareInterval } from '../../../src/lib/stats/shareInterval';
import { wilson } from '../../../src/lib/stats/wilson';
import { aMargin, aPrintedShare, aShare, aSize, aStep, orNull } from './arbitrary';

/** Binary dust of a share near 0 or 1. */
const DUST = 1e-12;

describe('intervals', () => {
	it('wilson and shareInterval lie within 0 and 1 and hold the share', () => {
		fc.assert(
			fc.property(aShare, aSize, aStep, fc.integer({ min: 1, max: 8 }), (p, nEff, h, k) => {
				for (const interval of [wilson({ p, nEff }), shareInterval({ p, nEff, h, k })]) {
					const [low, high] = interval ?? [NaN, NaN];
					expect(low).toBeGreaterThanOrEqual(0);
					expect(low).toBeLessThanOrEqual(p + DUST);
					expect(high).toBeGreaterThanOrEqual(p - DUST);
					expect(high).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('a smaller sample gives a wider interval', () => {
		fc.assert(
			fc.property(aShare, aSize, fc.integer({ min: 2, max: 10 }), (p, nEff, times) => {
				const [low, high] = wilson({ p, nEff }) ?? [NaN, NaN];
				const [lowOfMore, highOfMore] = wilson({ p, nEff: nEff * times }) ?? [NaN, NaN];
				expect(high - low).toBeGreaterThan(highOfMore - lowOfMore);
			})
		);
	});

	it('a coarser step and more summed parts give a wider interval', () => {
		const widthOf = (h: number, k: number): number => {
			const [low, high] = shareInterval({ p: 0.4, nEff: 800, h, k }) ?? [NaN, NaN];
			return high - low;
		};
		expect(widthOf(0.01, 1)).toBeGreaterThan(widthOf(0.001, 1));
		expect(widthOf(0.01, 3)).toBeGreaterThan(widthOf(0.01, 1));
	});
});

describe('resolveEffectiveN', () => {
	const inputs = fc.record({
		n: orNull(aSize),
		moe: orNull(aMargin),
		marginIncludesDesign: orNull(fc.boolean()),
		designFactor: orNull(fc.constantFrom(1, 1.1, 1.5, 2.9)),
		designKind: orNull(fc.constantFrom('deff' as const, 'deft' as const)),
		borrowed: orNull(fc.record({ n: aSize, moe: aMargin })),
		mode: orNull(fc.constantFrom('face-to-face', 'phone', 'online', 'constructor')),
		deffBound: orNull(fc.constantFrom(1.2, 4.1))
	});

	it('both bounds are there or neither, the low one positive and never above the high one', () => {
		fc.assert(
			fc.property(inputs, (known) => {
				const { low, high, basis } = resolveEffectiveN(known);
				if (basis === 'none') expect([low, high]).toEqual([null, null]);
				else {
					expect(low).toBeGreaterThan(0);
					expect(high).toBeGreaterThanOrEqual(low ?? Infinity);
				}
			})
		);
	});

	it('never counts more people than were asked where the margin is the survey’s own', () => {
		fc.assert(
			fc.property(aSize, aMargin, (n, moe) => {
				expect(resolveEffectiveN({ n, moe }).high).toBeLessThanOrEqual(n);
			})
		);
	});

	it.each([['online'], ['constructor'], [null]])('mode %j is bounded as an unknown one', (mode) => {
		expect(resolveEffectiveN({ n: 2900, mode })).toMatchObject({ low: 1000, high: 2900, basis: 'n_only' });
	});

	it('nothing known gives nothing', () => {
		expect(resolveEffectiveN({})).toEqual({ low: null, high: null, basis: 'none', flags: [] });
	});
});

describe('displayMargin', () => {
	it('is a number of half points, never below the margin and less than half a point above it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5000 }), (hundredths) => {
				const points = displayMargin({ margin: hundredths / 10_000 }) ?? NaN;
				expect(Number.isInteger(points * 2)).toBe(true);
				expect(points).toBeGreaterThanOrEqual(hundredths / 100);
				expect(points).toBeLessThan(hundredths / 100 + 0.5);
			})
		);
	});
});

describe('majorityWord', () => {
	it('never calls a majority what lies under a half, nor anything without a size', () => {
		fc.assert(
			fc.property(aPrintedShare, orNull(aSize), aStep, (p, nEff, h) => {
				const word = majorityWord({ p, nEff, h });
				expect(word === 'published-figure-only').toBe(nEff === null);
				if (word === 'more-than-half') expect(p).toBeGreaterThan(0.5);
				if (word === 'less-than-half') expect(p).toBeLessThan(0.5);
			})
		);
		expect(majorityWord({ p: null, nEff: 800, h: 0.01 })).toBeNull();
		expect(majorityWord({ p: 0.45, nEff: 831, h: 0.01 })).toBe('less-than-half');
	});
});

describe('at the edge', () => {
	it('wilson of nobody is null', () => {
		expect(wilson({ p: 0.5, nEff: 0 })).toBeNull();
	});

	it('classifyDesignFactor without any margin is unresolved', () => {
		expect(classifyDesignFactor({ n: 1000, factor: 1.5, margins: [] })).toBe('unresolved');
	});
});
