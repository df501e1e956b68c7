import { SMALL_COUNT } from '../../stats/constants';
import { differenceIndependent } from '../../stats/differenceIndependent';
import { differenceNewcombe } from '../../stats/differenceNewcombe';
import { displayMargin } from '../../stats/displayMargin';
import type { ChangePair } from './changePair';

/**
 * 95 % margin of a change at the smallest sample sizes that the evidence allows, in points rounded up to the half. Where
 * few people gave the answer, the longer arm of Newcombe's interval (method, sections 2.1 and 2.2).
 */
export function changeMargin({ inputs: { a, b } }: Pick<ChangePair, 'inputs'>): number | null {
	if (a.p === null || b.p === null) return null;
	const pair = {
		p1: a.p,
		n1: a.size.low,
		p2: b.p,
		n2: b.size.low,
		h1: a.h,
		h2: b.h,
		k1: a.kParts ?? 1,
		k2: b.kParts ?? 1
	};
	const fewest = Math.min(
		(a.size.low ?? 0) * Math.min(a.p, 1 - a.p),
		(b.size.low ?? 0) * Math.min(b.p, 1 - b.p)
	);
	if (fewest >= SMALL_COUNT) return displayMargin({ margin: differenceIndependent(pair)?.margin ?? null });
	const small = differenceNewcombe(pair);
	return displayMargin({ margin: small && Math.max(small.d - small.lo, small.hi - small.d) });
}
