import gammainc from '@stdlib/math-base-special-gammainc';

/**
 * How often chance alone gives a chi-square value at least this large: the regularised upper incomplete gamma
 * function `Q(df/2, x/2)`.
 * @param inputs.df degrees of freedom, above 0
 * @returns a probability; `null` in, `null` out
 */
export function chiSquareSf(inputs: { x: number | null; df: number | null }): number | null {
	const { x, df } = inputs;
	if (x === null || df === null || df <= 0) return null;
	return x <= 0 ? 1 : gammainc(x / 2, df / 2, true, true);
}
