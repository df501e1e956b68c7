import { ALPHA } from './constants';
import { pairPValue } from './pairPValue';
import { pairOfWaves, type WaveSeries } from './waveSeries';

export interface RecordDistinct {
	/** The largest of the probabilities against each earlier reading. */
	pMax: number;
	distinct: boolean;
}

/**
 * Whether a record reading differs from every earlier one: intersection-union test, Berger 1982, so without further
 * adjustment (method, section 2.6).
 * @param inputs readings of an identical run in the order of time, shares as proportions
 * @param inputs.index place of the record among them, from 0
 * @returns `null` without an earlier reading, and where one cannot be tested
 */
export function recordDistinct(
	inputs: WaveSeries & { index: number | null; alpha?: number }
): RecordDistinct | null {
	const { index, alpha = ALPHA } = inputs;
	if (index === null || index < 1) return null;
	const all = Array.from({ length: index }, (_, i) => pairPValue(pairOfWaves(inputs, i, index)));
	const p = all.filter((value) => value !== null);
	if (p.length < all.length) return null;
	const pMax = Math.max(...p);
	return { pMax, distinct: pMax < alpha };
}
