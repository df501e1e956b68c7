import { DESIGN_FACTOR_MISS } from '../constants';
import { marginOfShare } from '../marginOfShare';

/** `deff` multiplies the variance, `deft` the margin; `unresolved`: use the stated margin only. */
export type DesignKind = 'deff' | 'deft' | 'unresolved';

/**
 * What a stated "design effect" multiplies, told from the margins stated beside it (method, section 1.3): the reading
 * with the smaller sum of squared misses, if its worst miss is small enough to be rounding.
 * @param inputs.margins pairs of share and stated margin, both proportions
 * @returns `null` in, `null` out
 */
export function classifyDesignFactor(inputs: {
	n: number | null;
	factor: number | null;
	margins: [share: number, margin: number][] | null;
}): DesignKind | null {
	const { n, factor, margins } = inputs;
	if (n === null || factor === null || margins === null) return null;
	if (margins.length === 0) return 'unresolved';
	const missesWith = (deff: number): number[] =>
		margins.map(([p, margin]) => Math.abs((marginOfShare({ p, n, deff }) ?? 0) - margin));
	const asDeff = missesWith(factor);
	const asDeft = missesWith(factor ** 2);
	const [kind, misses]: [DesignKind, number[]] =
		sumOfSquares(asDeff) < sumOfSquares(asDeft) ? ['deff', asDeff] : ['deft', asDeft];
	return Math.max(...misses) <= DESIGN_FACTOR_MISS ? kind : 'unresolved';
}

function sumOfSquares(values: number[]): number {
	return values.reduce((total, value) => total + value * value, 0);
}
