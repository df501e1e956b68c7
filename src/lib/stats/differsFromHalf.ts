import { gapPValue } from './gapPValue';

export interface HalfTest {
	/** Share minus one half, a proportion. */
	d: number;
	se: number;
	p: number;
}

/**
 * Test of a share against one half (method, section 2.8; Kish 1965, with the variance of rounding):
 * `se^2 = 0.25/nEff + h^2/12`.
 * @param inputs.h rounding step as a proportion
 * @returns proportions and a probability; `null` in, `null` out
 */
export function differsFromHalf(inputs: {
	p: number | null;
	nEff: number | null;
	h: number | null;
}): HalfTest | null {
	const { p, nEff, h } = inputs;
	if (p === null || nEff === null || h === null || nEff <= 0) return null;
	const d = p - 0.5;
	const se = Math.sqrt(0.25 / nEff + (h * h) / 12);
	return { d, se, p: gapPValue(d, se, h / 2) };
}
