/**
 * A margin stated for a share of 50 % at another share: `2 m50 sqrt(p (1-p))` (method, section 1.3).
 * @param inputs.marginAt50 proportion, as `p`
 * @returns a proportion; `null` in, `null` out
 */
export function marginAtShare(inputs: { marginAt50: number | null; p: number | null }): number | null {
	const { marginAt50, p } = inputs;
	return marginAt50 === null || p === null ? null : 2 * marginAt50 * Math.sqrt(p * (1 - p));
}
