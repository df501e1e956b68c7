import { Z95 } from './constants';

/**
 * Score interval of a share at an effective sample size (Wilson 1927; nEff form: Franco et al. 2019).
 * @param inputs.z half width in standard errors; 95 % unless given
 * @returns lower and upper limit as proportions within 0 and 1; `null` in, `null` out, and for a size of nobody
 */
export function wilson(inputs: {
	p: number | null;
	nEff: number | null;
	z?: number;
}): [number, number] | null {
	const { p, nEff, z = Z95 } = inputs;
	if (p === null || nEff === null || nEff <= 0) return null;
	const z2 = z * z;
	const centre = p + z2 / (2 * nEff);
	const half = z * Math.sqrt((p * (1 - p)) / nEff + z2 / (4 * nEff * nEff));
	const scale = 1 + z2 / nEff;
	// At 0 and at 1 the limit is the share itself; only binary dust could lie beyond it.
	return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)];
}
