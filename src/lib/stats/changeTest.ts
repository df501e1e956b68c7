import type { ComparabilityLevel } from './comparability';
import { differenceIndependent } from './differenceIndependent';
import { pairPValue } from './pairPValue';
import { resolveEffectiveN, type EffectiveN, type EffectiveNInputs } from './resolveEffectiveN';
import type { SamplePair } from './samplePair';

/** A reading and what the sources give on its sample. */
export interface ComparedReading extends EffectiveNInputs {
	/** Proportion; `null` where it was printed as `<1`, as "about 40" or in words. */
	p: number | null;
	/** Rounding step, a proportion. */
	h: number | null;
	/** How many printed parts we summed; 1 for a printed share. */
	kParts?: number;
	/** Whether sources print two values for it. */
	hasConflict?: boolean;
	/** The effective sample size where it was worked out before. Default: it is resolved from the evidence. */
	size?: SizeBounds;
}

/** The smallest and the largest effective sample size that the evidence allows; `null` where there is none. */
export type SizeBounds = Pick<EffectiveN, 'low' | 'high'>;

export interface ComparedPair {
	/** The earlier reading, or the reference. */
	a: ComparedReading | null;
	b: ComparedReading | null;
	level: ComparabilityLevel | null;
	kind: 'time' | 'place';
	/** Whether both come from one sample: two answers, a panel, one survey reported twice. */
	hasSameSample?: boolean;
	/** Whether several answers could be given. */
	hasSeveralAnswers?: boolean;
}

export type UntestedReason =
	| 'not_comparable'
	| 'conflicting_sources'
	| 'value_not_numeric'
	| 'multiple_answers'
	| 'overlapping_samples'
	| 'sample_size_unknown';

/** What the test of a pair gives, before other pairs of the same view are thought of. */
export interface ChangeTest {
	/** b minus a, a proportion. */
	d: number;
	/** Probabilities at the smallest and the largest effective sample sizes that the evidence allows. */
	pLow: number;
	pHigh: number;
	/** Standard error from sampling alone, at the smallest sizes. */
	seSampling: number;
	/** How far rounding of the two printed shares may have moved the gap, a proportion. */
	rounding: number;
}

/**
 * Tests the difference of two readings, or says why it must not be tested: steps 1 to 6 of the method, section 2.5
 * (Franklin 2007; Newcombe 1998b).
 */
export function changeTest(pair: ComparedPair): ChangeTest | UntestedReason {
	const { a, b, level } = pair;
	if (level !== 'identical' && level !== 'equivalent') return 'not_comparable';
	if (a?.hasConflict === true || b?.hasConflict === true) return 'conflicting_sources';
	if (!hasNumber(a) || !hasNumber(b)) return 'value_not_numeric';
	if (pair.hasSameSample === true)
		return pair.hasSeveralAnswers === true ? 'multiple_answers' : 'overlapping_samples';
	const [sizeA, sizeB] = [a.size ?? resolveEffectiveN(a), b.size ?? resolveEffectiveN(b)];
	const samples = (n1: number | null, n2: number | null): SamplePair => ({
		p1: a.p,
		n1,
		p2: b.p,
		n2,
		h1: a.h,
		h2: b.h,
		k1: a.kParts ?? 1,
		k2: b.kParts ?? 1
	});
	const low = samples(sizeA.low, sizeB.low);
	const [pLow, pHigh] = [pairPValue(low), pairPValue(samples(sizeA.high, sizeB.high))];
	const difference = differenceIndependent(low);
	if (pLow === null || pHigh === null || difference === null) return 'sample_size_unknown';
	return { d: difference.d, pLow, pHigh, seSampling: difference.seSampling, rounding: (a.h + b.h) / 2 };
}

function hasNumber(reading: ComparedReading | null): reading is ComparedReading & { p: number; h: number } {
	return reading !== null && reading.p !== null && reading.h !== null;
}
