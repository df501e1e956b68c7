import { normalTwoSidedP } from './distributions/normalTwoSidedP';

/**
 * How often chance alone gives a gap as large as a printed one: `erfc(max(0, |d| - c) / (se sqrt 2))` (method,
 * section 2.1).
 * @param d the gap, a proportion
 * @param se its standard error
 * @param c continuity correction, half a rounding step: printed gaps move in whole steps
 * @returns a probability; 1 for a gap that rounding alone explains
 */
export function gapPValue(d: number, se: number, c: number): number {
	const beyond = Math.abs(d) - c;
	return beyond <= 0 ? 1 : (normalTwoSidedP({ z: beyond / se }) ?? 1);
}
