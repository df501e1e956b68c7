import type { SamplePair } from './samplePair';

/** Readings of one run in any order, as columns: shares and rounding steps are proportions. */
export interface WaveSeries {
	p: readonly (number | null)[];
	/** Effective sample sizes. */
	nEff: readonly (number | null)[];
	/** Rounding steps. */
	h: readonly (number | null)[];
}

/** One reading of a run of which all is known. */
export interface KnownWave {
	p: number;
	nEff: number;
	h: number;
}

/** The readings of a run; `null` where a number of one is not known or the columns differ in length. */
export function knownWaves({ p, nEff, h }: WaveSeries): KnownWave[] | null {
	if (nEff.length !== p.length || h.length !== p.length) return null;
	const waves = p.flatMap((share, i): KnownWave[] => {
		const [size, step] = [nEff[i] ?? null, h[i] ?? null];
		const isKnown = share !== null && size !== null && step !== null && size > 0;
		return isKnown ? [{ p: share, nEff: size, h: step }] : [];
	});
	return waves.length === p.length ? waves : null;
}

/** Share of all people of a run: the mean of the shares by sample size. */
export function pooledShare(waves: readonly KnownWave[]): number {
	const total = waves.reduce((sum, { nEff }) => sum + nEff, 0);
	return waves.reduce((sum, { p, nEff }) => sum + p * nEff, 0) / total;
}

/** Weight of each reading were nothing to change: `1 / (pbar (1-pbar) / nEff + h^2 / 12)`. */
export function flatWeights(waves: readonly KnownWave[]): number[] {
	const pbar = pooledShare(waves);
	return waves.map(({ nEff, h }) => 1 / ((pbar * (1 - pbar)) / nEff + (h * h) / 12));
}

/** Mean of values by weight. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
}

/** Two readings of a run by their places, as a pair of samples. */
export function pairOfWaves({ p, nEff, h }: WaveSeries, first: number, second: number): SamplePair {
	return {
		p1: p[first] ?? null,
		n1: nEff[first] ?? null,
		p2: p[second] ?? null,
		n2: nEff[second] ?? null,
		h1: h[first] ?? null,
		h2: h[second] ?? null
	};
}
