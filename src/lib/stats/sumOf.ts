/** Places after the point to which sums are kept: published figures have one, and binary dust lies far beyond. */
const PLACES = 12;

/** The sum of numbers, without the binary dust of decimal fractions. */
export function sumOf(values: readonly number[]): number {
	return Number(values.reduce((total, value) => total + value, 0).toFixed(PLACES));
}
