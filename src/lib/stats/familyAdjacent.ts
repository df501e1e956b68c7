import { ALPHA } from './constants';
import { holm } from './holm';
import { pairPValue } from './pairPValue';
import { pairOfWaves, type WaveSeries } from './waveSeries';

export type AdjacentCode = 'ROSE' | 'FELL' | 'NO_DETECTABLE_CHANGE' | 'CANNOT_TELL';

export interface AdjacentFamily {
	/** One for each pair of neighbours, `null` where it cannot be tested. */
	p: (number | null)[];
	/** The same, adjusted for each other. */
	pHolm: (number | null)[];
	codes: AdjacentCode[];
}

/**
 * Each reading of an identical run against the one before, adjusted as one family: Holm 1979 (method, section 2.6).
 * @param inputs readings in the order of time, shares as proportions
 * @returns one entry fewer than there are readings
 */
export function familyAdjacent(inputs: WaveSeries & { alpha?: number }): AdjacentFamily {
	const { alpha = ALPHA } = inputs;
	const pairs = inputs.p.slice(1).map((_, i) => pairOfWaves(inputs, i, i + 1));
	const p = pairs.map(pairPValue);
	const pHolm = holm({ p }) ?? [];
	const codes = pairs.map(({ p1, p2 }, i): AdjacentCode => {
		const adjusted = pHolm[i] ?? null;
		if (adjusted === null || p1 === null || p2 === null) return 'CANNOT_TELL';
		if (adjusted >= alpha) return 'NO_DETECTABLE_CHANGE';
		return p2 > p1 ? 'ROSE' : 'FELL';
	});
	return { p, pHolm, codes };
}
