/**
 * How often the rounded shares of all answers add up to exactly 100: Mosteller, Youtz & Zahn 1967. It is the chance
 * that k-1 rounding errors add up to less than half a step, which is the middle of the Irwin-Hall density of k, and
 * is reached by the recursion of B-splines: the sum with alternating signs loses all its digits for long lists.
 * @param inputs.k number of answers, 1 or more
 * @returns a probability; `null` in, `null` out
 */
export function probSumIs100(inputs: { k: number | null }): number | null {
	const { k } = inputs;
	if (k === null || !Number.isInteger(k) || k < 1) return null;
	// The density of the sum of one, then two, then k errors, at the points k/2 - j.
	let density = Array.from({ length: k }, (_, j): number => (k / 2 - j >= 0 && k / 2 - j < 1 ? 1 : 0));
	for (let errors = 2; errors <= k; errors++)
		density = density.slice(0, -1).map((here, j) => {
			const x = k / 2 - j;
			return (x * here + (errors - x) * (density[j + 1] ?? 0)) / (errors - 1);
		});
	return density[0] ?? null;
}
