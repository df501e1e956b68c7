import erfc from '@stdlib/math-base-special-erfc';

/**
 * How often chance alone gives a standard normal value at least this far from 0: `erfc(|z| / sqrt 2)`.
 * @param inputs.z in standard errors; `null` in, `null` out
 * @returns a probability
 */
export function normalTwoSidedP(inputs: { z: number | null }): number | null {
	return inputs.z === null ? null : erfc(Math.abs(inputs.z) / Math.SQRT2);
}
