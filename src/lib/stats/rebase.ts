export interface Rebased {
	value: number;
	lo: number;
	hi: number;
	sdRounding: number;
}

/**
 * A share among those who gave an answer, `a / (1-b)`, with the range and the standard deviation that rounding
 * alone allows (method, section 4.3). All proportions.
 * @param inputs.a the printed share, or our sum of `kParts` printed shares
 * @param inputs.excluded the printed share without an answer
 * @param inputs.h rounding step
 * @returns `null` in, `null` out, and where nobody gave an answer
 */
export function rebase(inputs: {
	a: number | null;
	excluded: number | null;
	kParts: number | null;
	h: number | null;
}): Rebased | null {
	const { a, excluded, kParts, h } = inputs;
	if (a === null || excluded === null || kParts === null || h === null || excluded >= 1) return null;
	const rest = 1 - excluded;
	return {
		value: a / rest,
		lo: (a - (kParts * h) / 2) / (rest + h / 2),
		hi: (a + (kParts * h) / 2) / (rest - h / 2),
		sdRounding: Math.sqrt(((h * h) / 12) * (kParts / rest ** 2 + a ** 2 / rest ** 4))
	};
}
