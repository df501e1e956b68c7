import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/lib/stats/published/benjaminiHochberg';
import { extremesP } from '../../../src/lib/stats/published/extremesP';
import { familyAdjacent } from '../../../src/lib/stats/familyAdjacent';
import { holm } from '../../../src/lib/stats/holm';
import { homogeneity } from '../../../src/lib/stats/homogeneity';
import { kishDeff } from '../../../src/lib/stats/published/kishDeff';
import { recordDistinct } from '../../../src/lib/stats/recordDistinct';
import { trend } from '../../../src/lib/stats/trend';
import { trendClass } from '../../../src/lib/stats/trendClass';
import { aPollSize, orNull, pick, shuffled } from './arbitrary';

const DUST = 6;
const aProbability = fc.double({ min: 0, max: 1, noNaN: true });
const aFamily = fc.array(orNull(aProbability), { maxLength: 12 });

describe.each([
	['holm', holm],
	['benjaminiHochberg', benjaminiHochberg]
])('%s', (_name, adjust) => {
	it('is the same for each comparison, in whatever order they come', () => {
		fc.assert(
			fc.property(shuffled(aFamily), ({ list, places }) => {
				expect(adjust({ p: pick(list, places) })).toEqual(pick(adjust({ p: list }) ?? [], places));
			})
		);
	});

	it('never lowers a probability, keeps it within 1 and leaves unknown ones unknown', () => {
		fc.assert(
			fc.property(aFamily, (p) => {
				adjust({ p })?.forEach((adjusted, i) => {
					const given = p[i] ?? null;
					if (given === null) expect(adjusted).toBeNull();
					else {
						expect(adjusted).toBeGreaterThanOrEqual(given);
						expect(adjusted).toBeLessThanOrEqual(1);
					}
				});
			})
		);
	});

	it('a comparison that cannot be tested does not count', () => {
		expect(adjust({ p: [0.01, null, 0.04] })).toEqual([0.02, null, 0.04]);
		expect(adjust({ p: [] })).toEqual([]);
	});
});

const aRun = fc.array(
	fc.record({
		t: fc.integer({ min: 1990, max: 2025 }),
		p: fc.integer({ min: 3, max: 97 }).map((pct) => pct / 100),
		nEff: aPollSize,
		h: fc.constant(0.01)
	}),
	{ minLength: 3, maxLength: 12 }
);
type Run = typeof aRun extends fc.Arbitrary<infer T> ? T : never;
const columns = (run: Run) => ({
	t: run.map(({ t }) => t),
	p: run.map(({ p }) => p),
	nEff: run.map(({ nEff }) => nEff),
	h: run.map(({ h }) => h)
});

describe('a run of readings', () => {
	it('homogeneity and trend do not depend on the order of the rows', () => {
		fc.assert(
			fc.property(shuffled(aRun), ({ list, places }) => {
				const [there, back] = [columns(list), columns(pick(list, places))];
				expect(homogeneity(back)?.Q).toBeCloseTo(homogeneity(there)?.Q ?? NaN, DUST);
				const [one, other] = [trend(there), trend(back)];
				if (one === null) expect(other).toBeNull();
				else expect(other?.slope).toBeCloseTo(one.slope, DUST);
			})
		);
	});

	it('trend parts the scatter of homogeneity into a line and a rest, neither below 0', () => {
		fc.assert(
			fc.property(aRun, (run) => {
				const line = trend(columns(run));
				fc.pre(line !== null);
				expect(line.Qlinear + line.Qresidual).toBeCloseTo(homogeneity(columns(run))?.Q ?? NaN, DUST);
				expect(line.Qresidual).toBeGreaterThanOrEqual(0);
				expect((line.slope / line.seSlope) ** 2).toBeCloseTo(line.Qlinear, DUST);
			})
		);
	});

	const run = { t: [2000, 2001, 2002], p: [0.4, 0.5, 0.6], nEff: [800, 800, 800], h: [0.01, 0.01, 0.01] };

	it.each([
		['one reading', { ...run, t: [2000], p: [0.4], nEff: [800], h: [0.01] }],
		['an unknown size', { ...run, nEff: [800, null, 800] }],
		['an unknown share', { ...run, p: [0.4, null, 0.6] }],
		['a size too few', { ...run, nEff: [800, 800] }],
		['a step too few', { ...run, h: [0.01, 0.01] }],
		['no scatter that could be', { ...run, p: [0, 0, 0], h: [0, 0, 0] }]
	])('homogeneity and trend of %s are null', (_what, readings) => {
		expect(homogeneity(readings)).toBeNull();
		expect(trend(readings)).toBeNull();
	});

	it.each([
		['two readings', { t: [2000, 2001], p: [0.4, 0.5], nEff: [800, 800], h: [0.01, 0.01] }],
		['an undated reading', { ...run, t: [2000, null, 2002] }],
		['a date too many', { ...run, t: [2000, 2001, 2002, 2003] }],
		['one day', { ...run, t: [2000, 2000, 2000] }]
	])('trend of %s is null, though homogeneity has a value', (_what, readings) => {
		expect(trend(readings)).toBeNull();
		expect(homogeneity(readings)).not.toBeNull();
	});

	it.each([
		[0.5, 0.001, 0.5, 'no-detectable-change'],
		[0.01, 0.001, 0.5, 'fell-steadily'],
		[0.01, 0.001, 0.01, 'fell-overall-not-steadily'],
		[0.01, 0.5, 0.01, 'varied-no-overall-direction'],
		[0.05, 0.001, 0.5, 'no-detectable-change']
	])('trendClass(%d, %d, %d) of a falling run is %s', (pHomogeneity, pLinear, pResidual, expected) => {
		expect(trendClass({ pHomogeneity, pLinear, pResidual, slope: -0.01, k: 4 })).toBe(expected);
	});

	it('familyAdjacent cannot tell beside a reading without a size, and counts the other pairs only', () => {
		const { p, pHolm, codes } = familyAdjacent({
			p: [0.3, 0.5, 0.5, 0.4],
			nEff: [800, 800, null, 800],
			h: [0.01, 0.01, 0.01, 0.01]
		});
		expect(codes).toEqual(['ROSE', 'CANNOT_TELL', 'CANNOT_TELL']);
		expect(pHolm).toEqual([p[0], null, null]);
	});

	it('familyAdjacent of one reading has no pairs', () => {
		expect(familyAdjacent({ p: [0.3], nEff: [800], h: [0.01] })).toEqual({ p: [], pHolm: [], codes: [] });
	});

	it('recordDistinct looks at every earlier reading, in any order, and at no later one', () => {
		const of = (...p: number[]) =>
			recordDistinct({ p, nEff: p.map(() => 800), h: p.map(() => 0.01), index: 2 });
		expect(of(0.3, 0.4, 0.6)).toEqual(of(0.4, 0.3, 0.6));
		expect(of(0.3, 0.4, 0.6, 0.6)).toEqual(of(0.3, 0.4, 0.6));
		expect(of(0.3, 0.4, 0.6)?.distinct).toBe(true);
		expect(of(0.3, 0.58, 0.6)?.distinct).toBe(false);
	});

	it('recordDistinct without an earlier reading, or with one that has no size, is null', () => {
		const run = { p: [0.3, 0.6], h: [0.01, 0.01] };
		expect(recordDistinct({ ...run, nEff: [800, 800], index: 0 })).toBeNull();
		expect(recordDistinct({ ...run, nEff: [null, 800], index: 1 })).toBeNull();
		expect(recordDistinct({ ...run, nEff: [800, 800], index: 2 })).toBeNull();
	});

	it('extremesP of two readings is not adjusted', () => {
		const two = extremesP({ pLow: 0.3, nLow: 800, pHigh: 0.4, nHigh: 800, hLow: 0.01, hHigh: 0.01, k: 2 });
		expect(two?.pAdjusted).toBe(two?.p);
	});
});

describe('kishDeff', () => {
	it('is 1 for equal weights, never below, and the same in any unit and order', () => {
		const weights = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(shuffled(weights), ({ list, places }) => {
				const deff = kishDeff({ weights: list }) ?? NaN;
				expect(deff).toBeGreaterThanOrEqual(1 - 1e-12);
				expect(kishDeff({ weights: pick(list, places).map((w) => w * 7) })).toBeCloseTo(deff, DUST);
				expect(kishDeff({ weights: list.map(() => 3) })).toBeCloseTo(1, DUST);
			})
		);
		expect(kishDeff({ weights: [] })).toBeNull();
	});
});
