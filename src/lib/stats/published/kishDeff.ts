/**
 * Design effect of weighting, `n sum(w^2) / (sum w)^2 = 1 + CV(w)^2` (Kish 1965); only with microdata.
 * @param inputs.weights one for each respondent, in any unit
 * @returns `null` in, `null` out, and for nobody
 */
export function kishDeff(inputs: { weights: readonly number[] | null }): number | null {
	const { weights } = inputs;
	if (weights === null) return null;
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
	return total === 0 ? null : (weights.length * squares) / (total * total);
}
