import { SMALL_COUNT } from './constants';
import { differenceIndependent } from './differenceIndependent';
import { newcombePValue } from './newcombePValue';
import { knownPair, type SamplePair } from './samplePair';

/**
 * How often chance alone gives a gap as large between two independent samples: Franklin 2007 with rounding, and
 * Newcombe 1998b where an answer, or all others, have few people behind them (method, section 2.2).
 * @returns a probability; `null` in, `null` out
 */
export function pairPValue(inputs: SamplePair): number | null {
	const known = knownPair(inputs);
	if (known === null) return null;
	const { p1, n1, p2, n2 } = known;
	const fewest = Math.min(n1 * Math.min(p1, 1 - p1), n2 * Math.min(p2, 1 - p2));
	return fewest < SMALL_COUNT ? newcombePValue(inputs) : (differenceIndependent(inputs)?.p ?? null);
}
