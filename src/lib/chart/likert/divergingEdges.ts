/** Shares of one bar in percent 0-100. */
export interface DivergingShares {
	/** From the strongest, outermost, to the mildest. */
	negative: readonly number[];
	neutral: number;
	/** From the mildest to the strongest, outermost. */
	positive: readonly number[];
}

/**
 * Edges of a diverging stacked bar, from left to right: negative shares end and positive shares start beside a
 * neutral share that straddles zero (Heiberger & Robbins 2014; statistics, section 4.5). Without a neutral share
 * zero is the border.
 * @returns one edge more than there are shares, the neutral one always among them; percent points, negative at the left
 */
export function divergingEdges({ negative, neutral, positive }: DivergingShares): number[] {
	let edge = -(negative.reduce((total, share) => total + share, 0) + neutral / 2);
	const edges = [edge];
	for (const share of [...negative, neutral, ...positive]) {
		edge += share;
		edges.push(edge);
	}
	return edges;
}
