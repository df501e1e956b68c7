import { Z95 } from './constants';

/**
 * Interviews that each of two samples would have needed for their printed gap to be called: solved from Franklin 2007
 * with rounding (method, section 1.7). The design effect is the caller's to name; none is assumed.
 * @param inputs shares and the rounding step of both as proportions
 * @returns people; `null` in, `null` out, and where the gap lies within rounding alone
 */
export function breakEvenN(inputs: {
	p1: number | null;
	p2: number | null;
	h: number | null;
	deff: number | null;
}): number | null {
	const { p1, p2, h, deff } = inputs;
	if (p1 === null || p2 === null || h === null || deff === null) return null;
	const beyond = Math.abs(p2 - p1) - h / 2;
	const variance = (beyond / Z95) ** 2 - (h * h) / 6;
	if (beyond <= 0 || variance <= 0) return null;
	return (deff * (p1 * (1 - p1) + p2 * (1 - p2))) / variance;
}
