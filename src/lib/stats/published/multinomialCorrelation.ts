/**
 * Correlation of the shares of two answers to one question in one sample, `-sqrt(pA pB / ((1-pA)(1-pB)))` (Scott &
 * Seber 1983; method, section 2.3).
 * @returns from -1 to 0; `null` in, `null` out, and where everybody gave one of the two
 */
export function multinomialCorrelation(inputs: { pA: number | null; pB: number | null }): number | null {
	const { pA, pB } = inputs;
	if (pA === null || pB === null || pA >= 1 || pB >= 1) return null;
	return -Math.sqrt((pA * pB) / ((1 - pA) * (1 - pB)));
}
