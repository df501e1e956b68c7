import { Z95 } from './constants';
import { gapPValue } from './gapPValue';
import { halfStep, knownPair, roundingVariance, type SamplePair } from './samplePair';

export interface IndependentDifference {
	/** Later minus earlier, or other minus reference: a proportion, as all but `p`. */
	d: number;
	/** Standard error from sampling alone. */
	seSampling: number;
	/** The same with the variance of rounding. */
	se: number;
	/** 95 % margin of the difference, with half a rounding step. */
	margin: number;
	/** How often chance alone gives a gap as large. */
	p: number;
	lo: number;
	hi: number;
}

/**
 * IndependentDifference of two readings from independent samples. Franklin 2007 (two polls) + rounding variance h^2/12 +
 * continuity correction h/2; simulated false-alarm rate <= 4.4 % (method, section 2.1).
 * @returns `null` in, `null` out
 */
export function differenceIndependent(inputs: SamplePair): IndependentDifference | null {
	const known = knownPair(inputs);
	if (known === null) return null;
	const { p1, n1, p2, n2 } = known;
	const d = p2 - p1;
	const sampling = (p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2;
	const se = Math.sqrt(sampling + roundingVariance(known));
	const c = halfStep(known);
	const margin = Z95 * se + c;
	return {
		d,
		seSampling: Math.sqrt(sampling),
		se,
		margin,
		p: gapPValue(d, se, c),
		lo: d - margin,
		hi: d + margin
	};
}
