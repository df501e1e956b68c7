import { Z95 } from './constants';
import { halfStep, knownPair, roundingVariance, type SamplePair } from './samplePair';
import { wilson } from './wilson';

export interface NewcombeInterval {
	/** Later minus earlier, a proportion. */
	d: number;
	lo: number;
	hi: number;
}

/**
 * Interval of the difference of two small shares: Newcombe 1998b, method 10, with the variance of rounding under
 * each root (Zou & Donner 2008) and half a rounding step (method, section 2.2).
 * @param inputs.z half width in standard errors; 95 % unless given
 * @returns proportions; `null` in, `null` out
 */
export function differenceNewcombe(inputs: SamplePair & { z?: number }): NewcombeInterval | null {
	const known = knownPair(inputs);
	if (known === null) return null;
	const { z = Z95 } = inputs;
	const { p1, n1, p2, n2 } = known;
	const first = wilson({ p: p1, nEff: n1, z });
	const second = wilson({ p: p2, nEff: n2, z });
	if (first === null || second === null) return null;
	const d = p2 - p1;
	const rounding = z * z * roundingVariance(known);
	const c = halfStep(known);
	return {
		d,
		lo: d - Math.sqrt((p2 - second[0]) ** 2 + (first[1] - p1) ** 2 + rounding) - c,
		hi: d + Math.sqrt((second[1] - p2) ** 2 + (p1 - first[0]) ** 2 + rounding) + c
	};
}
