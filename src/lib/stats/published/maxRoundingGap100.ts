/**
 * How far the sum of rounded shares of all answers may lie from 100 by rounding alone: the largest whole number of
 * steps strictly below `k/2`, that is `floor((k-1)/2)` (Mosteller, Youtz & Zahn 1967; method, section 4.2).
 * @param inputs.k number of answers; one answer could be given
 * @returns rounding steps, which are points where whole percent are printed; `null` in, `null` out
 */
export function maxRoundingGap100(inputs: { k: number | null }): number | null {
	return inputs.k === null ? null : Math.max(0, Math.floor((inputs.k - 1) / 2));
}
