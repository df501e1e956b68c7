/** Digits after the point that are looked at: beyond them lies the binary dust of sums. */
const DIGITS = 12;

/**
 * A number rounded half up on its decimal digits, so that 46.5 is 47 and 1.005 to two places is 1.01 (method,
 * section 4.4); below zero away from zero.
 * @param places after the point
 */
export function roundHalfUp(value: number, places: number): number {
	// A shifted exponent moves the point without arithmetic; the one rounding left is exact at a half.
	const shifted = Number(`${Math.abs(value).toFixed(DIGITS)}e${places}`);
	return Math.sign(value) * Number(`${Math.round(shifted)}e${-places}`);
}
