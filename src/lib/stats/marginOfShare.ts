import { Z95 } from './constants';

/**
 * 95 % margin of a share, `z sqrt(deff p (1-p) / n)` (Kish 1965; Franklin 2007, with n for n-1).
 * @returns a proportion; `null` in, `null` out
 */
export function marginOfShare(inputs: {
	p: number | null;
	n: number | null;
	deff: number | null;
}): number | null {
	const { p, n, deff } = inputs;
	return p === null || n === null || deff === null ? null : Z95 * Math.sqrt((deff * p * (1 - p)) / n);
}
