import { chiSquareSf } from './distributions/chiSquareSf';
import { flatWeights, knownWaves, pooledShare, weightedMean, type WaveSeries } from './waveSeries';

export interface Homogeneity {
	/** Share of all people of the run, a proportion. */
	pbar: number;
	/** Mean of the shares by their precision, a proportion. */
	mean: number;
	/** Chi-square value on `df` degrees of freedom. */
	Q: number;
	df: number;
	/** How often chance alone scatters the readings as much. */
	p: number;
}

/**
 * Test whether a run of readings could all come from one unchanged share: `Q = sum w (p - mean)^2`. Taylor 1980;
 * Cochran 1954 (method, section 2.7).
 * @returns `null` for fewer than two readings, where one is not known, and where no scatter is possible
 */
export function homogeneity(inputs: WaveSeries): Homogeneity | null {
	const waves = knownWaves(inputs);
	if (waves === null || waves.length < 2) return null;
	const weights = flatWeights(waves);
	if (!weights.every(Number.isFinite)) return null;
	const shares = waves.map(({ p }) => p);
	const mean = weightedMean(shares, weights);
	const Q = shares.reduce((sum, share, i) => sum + (weights[i] ?? 0) * (share - mean) ** 2, 0);
	const df = waves.length - 1;
	return { pbar: pooledShare(waves), mean, Q, df, p: chiSquareSf({ x: Q, df }) ?? 1 };
}
