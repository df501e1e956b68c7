import { effectiveNFromMargin } from './effectiveNFromMargin';

/** Design effect that a stated margin implies: `n / nEff` (Kish 1965). `null` in, `null` out; margin as a proportion. */
export function impliedDeff(inputs: { n: number | null; margin: number | null }): number | null {
	const nEff = effectiveNFromMargin(inputs);
	return inputs.n === null || nEff === null ? null : inputs.n / nEff;
}
