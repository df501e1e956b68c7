import { pairPValue } from '../pairPValue';

export interface ExtremesP {
	p: number;
	/** Pairs that could have been picked. */
	m: number;
	pAdjusted: number;
}

/**
 * The lowest against the highest of k readings, a pair picked because it is extreme: Bonferroni over all `k(k-1)/2`
 * pairs (method, section 2.6).
 * @param inputs shares and rounding steps as proportions, effective sample sizes, number of readings
 * @returns probabilities; `null` in, `null` out
 */
export function extremesP(inputs: {
	pLow: number | null;
	nLow: number | null;
	pHigh: number | null;
	nHigh: number | null;
	hLow: number | null;
	hHigh: number | null;
	k: number | null;
}): ExtremesP | null {
	const { pLow, nLow, pHigh, nHigh, hLow, hHigh, k } = inputs;
	const p = pairPValue({ p1: pLow, n1: nLow, p2: pHigh, n2: nHigh, h1: hLow, h2: hHigh });
	if (p === null || k === null) return null;
	const m = (k * (k - 1)) / 2;
	return { p, m, pAdjusted: Math.min(1, p * m) };
}
