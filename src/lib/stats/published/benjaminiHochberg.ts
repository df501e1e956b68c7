import { rankedP } from '../rankedP';

/**
 * Probabilities adjusted for the share of false alarms among many: Benjamini & Hochberg 1995, cumulative minimum of
 * `(m/i) p(i)` from the largest (method, section 2.6). For screening, never for a finding.
 * @param inputs.p one for each comparison of a view; one that is `null` stays so and does not count
 * @returns in the same order; `null` in, `null` out
 */
export function benjaminiHochberg(inputs: {
	p: readonly (number | null)[] | null;
}): (number | null)[] | null {
	if (inputs.p === null) return null;
	const adjusted = inputs.p.map((): number | null => null);
	const ranked = rankedP(inputs.p);
	let least = 1;
	ranked.toReversed().forEach(({ p, index }, fromTop) => {
		least = Math.min(least, (ranked.length / (ranked.length - fromTop)) * p);
		adjusted[index] = least;
	});
	return adjusted;
}
