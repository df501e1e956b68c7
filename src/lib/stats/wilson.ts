import { Z95 } from './constants';

/**
 * Score interval of a share at an effective sample size (Wilson 1927; nEff form: Franco et al. 2019).
 * @returns lower and upper limit as proportions; `null` in, `null` out
 */
export function wilson(inputs: { p: number | null; nEff: number | null }): [number, number] | null {
	const { p, nEff } = inputs;
	if (p === null || nEff === null) return null;
	const z2 = Z95 * Z95;
	const centre = p + z2 / (2 * nEff);
	const half = Z95 * Math.sqrt((p * (1 - p)) / nEff + z2 / (4 * nEff * nEff));
	const scale = 1 + z2 / nEff;
	return [(centre - half) / scale, (centre + half) / scale];
}
