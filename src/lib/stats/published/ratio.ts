import { Z95 } from '../constants';
import { knownPair, type SamplePair } from '../samplePair';

export interface Ratio {
	/** Later by earlier. */
	ratio: number;
	/** Standard error of its logarithm. */
	seLog: number;
	lo: number;
	hi: number;
}

/**
 * How many times one share is another, with a log interval (Katz et al. 1978) and the variance of rounding (method,
 * section 2.8).
 * @param inputs shares and rounding steps as proportions
 * @returns `null` in, `null` out, and where one share is 0
 */
export function ratio(inputs: SamplePair): Ratio | null {
	const known = knownPair(inputs);
	if (known === null) return null;
	const { p1, n1, p2, n2, h1, h2, k1, k2 } = known;
	if (p1 <= 0 || p2 <= 0) return null;
	const rounding = ((k1 * h1 * h1) / (p1 * p1) + (k2 * h2 * h2) / (p2 * p2)) / 12;
	const seLog = Math.sqrt((1 - p1) / (n1 * p1) + (1 - p2) / (n2 * p2) + rounding);
	const times = p2 / p1;
	return { ratio: times, seLog, lo: times * Math.exp(-Z95 * seLog), hi: times * Math.exp(Z95 * seLog) };
}
