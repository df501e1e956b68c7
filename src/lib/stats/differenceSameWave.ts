import { Z95 } from './constants';
import { gapPValue } from './gapPValue';

export interface SameWaveDifference {
	/** Share A minus share B: a proportion, as all but `p`. */
	d: number;
	se: number;
	margin: number;
	/** How often chance alone gives a lead as large. */
	p: number;
	lo: number;
	hi: number;
}

/**
 * Lead of one answer over another of the same question in the same sample, where one answer could be given:
 * multinomial variance; Franklin 2007, Scott & Seber 1983 (method, section 2.3).
 * @param inputs.h rounding step of both shares as a proportion
 * @returns `null` in, `null` out
 */
export function differenceSameWave(inputs: {
	pA: number | null;
	pB: number | null;
	nEff: number | null;
	h: number | null;
}): SameWaveDifference | null {
	const { pA, pB, nEff, h } = inputs;
	if (pA === null || pB === null || nEff === null || h === null || nEff <= 0) return null;
	const d = pA - pB;
	const se = Math.sqrt((pA + pB - d * d) / nEff + (h * h) / 6);
	const margin = Z95 * se + h / 2;
	return { d, se, margin, p: gapPValue(d, se, h / 2), lo: d - margin, hi: d + margin };
}
