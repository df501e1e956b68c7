import { chiSquareSf } from './distributions/chiSquareSf';
import { homogeneity } from './homogeneity';
import { flatWeights, knownWaves, weightedMean, type WaveSeries } from './waveSeries';

export interface Trend {
	/** Share (proportion) a year. */
	slope: number;
	seSlope: number;
	/** The part of the scatter that a straight line explains: chi-square on 1 degree of freedom. */
	Qlinear: number;
	pLinear: number;
	/** The part that it does not: chi-square on k-2. */
	Qresidual: number;
	pResidual: number;
}

/**
 * A straight line through a run of readings by weighted least squares, and what it leaves unexplained. Taylor 1980
 * (method, section 2.7). The line is never drawn.
 * @param inputs.t decimal years, one for each reading
 * @returns `null` for fewer than three readings, where one is not known, and where all are of one day
 */
export function trend(inputs: WaveSeries & { t: readonly (number | null)[] }): Trend | null {
	const scatter = homogeneity(inputs);
	const waves = knownWaves(inputs);
	const times = inputs.t.filter((time) => time !== null);
	if (scatter === null || waves === null || waves.length < 3) return null;
	if (times.length !== waves.length || inputs.t.length !== waves.length) return null;
	const weights = flatWeights(waves);
	const middle = weightedMean(times, weights);
	let [spread, product] = [0, 0];
	waves.forEach(({ p }, i) => {
		const [weight = 0, away = 0] = [weights[i], (times[i] ?? middle) - middle];
		spread += weight * away * away;
		product += weight * away * (p - scatter.mean);
	});
	if (spread === 0) return null;
	const Qlinear = (product * product) / spread;
	// Binary dust may leave a perfect line with less than nothing.
	const Qresidual = Math.max(0, scatter.Q - Qlinear);
	return {
		slope: product / spread,
		seSlope: 1 / Math.sqrt(spread),
		Qlinear,
		pLinear: chiSquareSf({ x: Qlinear, df: 1 }) ?? 1,
		Qresidual,
		pResidual: chiSquareSf({ x: Qresidual, df: waves.length - 2 }) ?? 1
	};
}
