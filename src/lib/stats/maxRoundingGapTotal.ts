/**
 * How far a printed total may lie from the sum of its rounded parts by rounding alone: the largest whole number of
 * steps strictly below `(k+1)/2`, that is `floor(k/2)` (Mosteller, Youtz & Zahn 1967; method, section 4.2).
 * @param inputs.k number of parts
 * @returns rounding steps, which are points where whole percent are printed; `null` in, `null` out
 */
export function maxRoundingGapTotal(inputs: { k: number | null }): number | null {
	return inputs.k === null ? null : Math.floor(inputs.k / 2);
}
