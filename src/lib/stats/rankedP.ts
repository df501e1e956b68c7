/** A probability of a family, and where it stands in it. */
export interface RankedP {
	p: number;
	index: number;
}

/**
 * The probabilities of a family from the smallest to the largest; those that are not known are left out and not
 * counted, as R's `p.adjust` does.
 */
export function rankedP(p: readonly (number | null)[]): RankedP[] {
	return p
		.flatMap((value, index): RankedP[] => (value === null ? [] : [{ p: value, index }]))
		.sort((a, b) => a.p - b.p);
}
