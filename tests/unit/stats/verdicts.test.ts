import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedPair, ComparedReading } from '../../../src/lib/stats/changeTest';
import { changeVerdict } from '../../../src/lib/stats/changeVerdict';
import { changeVerdicts } from '../../../src/lib/stats/changeVerdicts';
import { aComparedPair, pick, shuffled } from './arbitrary';

const reading = (p: number | null, more: Partial<ComparedReading> = {}): ComparedReading => ({
	p,
	h: 0.01,
	n: 1600,
	moe: 0.034,
	mode: 'face-to-face',
	...more
});
const pairOf = (from: number | null, to: number | null, more: Partial<ComparedPair> = {}): ComparedPair => ({
	a: reading(from),
	b: reading(to),
	level: 'identical',
	kind: 'time',
	...more
});

describe('changeVerdict', () => {
	it('has a strength where a change is called, a reason where none can be, never both', () => {
		fc.assert(
			fc.property(aComparedPair, (pair) => {
				const verdict = changeVerdict(pair);
				const isCalled = ['ROSE', 'FELL', 'HIGHER', 'LOWER'].includes(verdict.code);
				const hasReason = ['CANNOT_TELL', 'BORDERLINE'].includes(verdict.code);
				expect('strength' in verdict).toBe(isCalled);
				expect('reason' in verdict).toBe(hasReason);
			}),
			{ numRuns: 1000 }
		);
	});

	it('calls nothing where a size or a value is not known, sources disagree, or methods differ', () => {
		fc.assert(
			fc.property(aComparedPair, (pair) => {
				const { a, b } = pair;
				const isUntestable =
					(pair.level !== 'identical' && pair.level !== 'equivalent') ||
					pair.hasSameSample === true ||
					[a, b].some(
						(one) =>
							one === null ||
							one.p === null ||
							one.h === null ||
							one.hasConflict === true ||
							((one.n ?? null) === null && (one.moe ?? null) === null)
					);
				expect(changeVerdict(pair).code === 'CANNOT_TELL').toBe(isUntestable);
			}),
			{ numRuns: 1000 }
		);
	});

	it('turns with the order of the two readings', () => {
		const turned: Record<string, string> = { ROSE: 'FELL', FELL: 'ROSE', HIGHER: 'LOWER', LOWER: 'HIGHER' };
		fc.assert(
			fc.property(aComparedPair, (pair) => {
				const there = changeVerdict(pair);
				const back = changeVerdict({ ...pair, a: pair.b, b: pair.a });
				expect(back).toEqual({ ...there, code: turned[there.code] ?? there.code });
			}),
			{ numRuns: 1000 }
		);
	});

	it.each([
		['related', pairOf(0.4, 0.6, { level: 'related' }), 'not_comparable'],
		['unknown', pairOf(0.4, 0.6, { level: null }), 'not_comparable'],
		[
			'two printed values',
			pairOf(0.4, 0.6, { b: reading(0.6, { hasConflict: true }) }),
			'conflicting_sources'
		],
		['no number', pairOf(0.4, null), 'value_not_numeric'],
		['no rounding step', pairOf(0.4, 0.6, { a: reading(0.4, { h: null }) }), 'value_not_numeric'],
		['no reading', pairOf(0.4, 0.6, { b: null }), 'value_not_numeric'],
		[
			'two answers of a list',
			pairOf(0.4, 0.6, { hasSameSample: true, hasSeveralAnswers: true }),
			'multiple_answers'
		],
		['one sample', pairOf(0.4, 0.6, { hasSameSample: true }), 'overlapping_samples'],
		['no size', pairOf(0.4, 0.6, { a: { p: 0.4, h: 0.01 } }), 'sample_size_unknown'],
		[
			'only the base',
			pairOf(0.4, 0.6, { a: { p: 0.4, h: 0.01, nBase: 800, moe: 0.034 } }),
			'sample_size_unknown'
		]
	] as const)('cannot tell of a pair with %s', (_what, pair, reason) => {
		expect(changeVerdict(pair)).toEqual({ code: 'CANNOT_TELL', reason });
	});

	it.each([
		[0.6, 0.4, 'time', 'FELL'],
		[0.4, 0.6, 'place', 'HIGHER'],
		[0.6, 0.4, 'place', 'LOWER']
	] as const)('%d to %d in %s is %s', (from, to, kind, code) => {
		expect(changeVerdict(pairOf(from, to, { kind }))).toEqual({ code, strength: 'clear' });
	});

	it('of two places without a difference is named for places', () => {
		expect(changeVerdict(pairOf(0.4, 0.41, { kind: 'place' }))).toEqual({ code: 'NO_DETECTABLE_DIFFERENCE' });
	});

	it('takes another limit', () => {
		expect(changeVerdict({ ...pairOf(0.4, 0.46), alpha: 0.01 }).code).toBe('NO_DETECTABLE_CHANGE');
		expect(changeVerdict({ ...pairOf(0.4, 0.46), alpha: 0.05 }).code).toBe('ROSE');
	});
});

describe('changeVerdicts', () => {
	it('does not depend on the order of the rows', () => {
		fc.assert(
			fc.property(shuffled(fc.array(aComparedPair, { maxLength: 8 })), ({ list, places }) => {
				expect(changeVerdicts({ pairs: pick(list, places) })).toEqual(
					pick(changeVerdicts({ pairs: list }), places)
				);
			})
		);
	});

	it('a change that passes alone may not pass among many, and pairs that cannot be tested do not count', () => {
		const pair = pairOf(0.4, 0.46);
		const flat = pairOf(0.4, 0.4);
		const untested = pairOf(null, 0.46);
		expect(changeVerdicts({ pairs: [pair, untested, untested] })[0]?.code).toBe('ROSE');
		expect(changeVerdicts({ pairs: [pair, flat, flat] })[0]?.code).toBe('NO_DETECTABLE_CHANGE');
		expect(changeVerdicts({ pairs: [] })).toEqual([]);
	});
});
