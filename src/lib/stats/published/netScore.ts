import { differenceSameWave } from '../differenceSameWave';

/** The two sides of a question in one sample. Shares and the rounding step are proportions. */
export interface NetInputs {
	pPos: number | null;
	pNeg: number | null;
	nEff: number | null;
	h: number | null;
}

export interface NetScore {
	/** Positive minus negative: a proportion, as all others. */
	net: number;
	se: number;
	margin: number;
	lo: number;
	hi: number;
}

/**
 * Positive minus negative share, with the error of a lead within one sample: multinomial variance; Franklin 2007,
 * Scott & Seber 1983 (method, section 2.4). Both parts, the neutral and the no-answer share are shown with it.
 * @returns `null` in, `null` out
 */
export function netScore(inputs: NetInputs): NetScore | null {
	const { pPos, pNeg, nEff, h } = inputs;
	const lead = differenceSameWave({ pA: pPos, pB: pNeg, nEff, h });
	if (lead === null) return null;
	return { net: lead.d, se: lead.se, margin: lead.margin, lo: lead.lo, hi: lead.hi };
}
