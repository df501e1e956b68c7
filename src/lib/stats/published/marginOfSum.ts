import { marginOfShare } from '../marginOfShare';
import { sumOf } from '../sumOf';

/**
 * 95 % margin of a sum of answers to one question, which is one share: `z sqrt(S (1-S) / nEff)` (Kish 1965; method,
 * section 2.3), not the sum or root-sum-square of the margins of its parts.
 * @param inputs.parts shares as proportions
 * @returns a proportion; `null` in, `null` out
 */
export function marginOfSum(inputs: {
	parts: readonly (number | null)[] | null;
	nEff: number | null;
}): number | null {
	const parts = inputs.parts?.filter((part) => part !== null);
	if (parts === undefined || parts.length !== inputs.parts?.length) return null;
	return marginOfShare({ p: sumOf(parts), n: inputs.nEff, deff: 1 });
}
