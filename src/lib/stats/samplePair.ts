/** Two readings from independent samples: the earlier or the reference first. Shares and steps are proportions. */
export interface SamplePair {
	p1: number | null;
	/** Effective sample size. */
	n1: number | null;
	p2: number | null;
	n2: number | null;
	/** Rounding steps: 0.01 for whole percent, 0 for unrounded shares. */
	h1: number | null;
	h2: number | null;
	/** How many printed parts we summed; 1 for a printed share. */
	k1?: number;
	k2?: number;
}

/** A pair of which all is known. */
export type KnownPair = { [Field in keyof SamplePair]-?: number };

/** The numbers of a pair; `null` where one is not known, or a sample is of nobody. */
export function knownPair({ p1, n1, p2, n2, h1, h2, k1 = 1, k2 = 1 }: SamplePair): KnownPair | null {
	if (p1 === null || n1 === null || p2 === null || n2 === null || h1 === null || h2 === null) return null;
	return n1 <= 0 || n2 <= 0 ? null : { p1, n1, p2, n2, h1, h2, k1, k2 };
}

/** Variance that rounding adds to the gap of two printed shares: `(k1 h1^2 + k2 h2^2) / 12`. */
export function roundingVariance({ h1, h2, k1, k2 }: KnownPair): number {
	return (k1 * h1 * h1 + k2 * h2 * h2) / 12;
}

/** Half of the step in which printed gaps move. */
export function halfStep({ h1, h2 }: Pick<KnownPair, 'h1' | 'h2'>): number {
	return Math.max(h1, h2) / 2;
}
