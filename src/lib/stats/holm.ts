import { rankedP } from './rankedP';

/**
 * Probabilities adjusted for being looked at together, whatever their dependence: Holm 1979, cumulative maximum of
 * `(m-i+1) p(i)`, at most 1 (method, section 2.6).
 * @param inputs.p one for each comparison of a view; one that is `null` stays so and does not count
 * @returns in the same order; `null` in, `null` out
 */
export function holm(inputs: { p: readonly (number | null)[] | null }): (number | null)[] | null {
	if (inputs.p === null) return null;
	const adjusted = inputs.p.map((): number | null => null);
	const ranked = rankedP(inputs.p);
	let most = 0;
	ranked.forEach(({ p, index }, rank) => {
		most = Math.max(most, Math.min(1, (ranked.length - rank) * p));
		adjusted[index] = most;
	});
	return adjusted;
}
