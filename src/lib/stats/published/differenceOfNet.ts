import { Z95 } from '../constants';
import type { SameWaveDifference } from '../differenceSameWave';
import { gapPValue } from '../gapPValue';
import { netScore, type NetInputs } from './netScore';
import { halfStep } from '../samplePair';

/**
 * Change of a net score between independent samples: the variances of the two nets add (Franklin 2007; method,
 * section 2.4). Only for nets of the same scale.
 * @param inputs.a the earlier reading
 * @param inputs.b the later reading
 * @returns b minus a as proportions; `null` in, `null` out
 */
export function differenceOfNet(inputs: {
	a: NetInputs | null;
	b: NetInputs | null;
}): SameWaveDifference | null {
	const { a, b } = inputs;
	if (a === null || b === null || a.h === null || b.h === null) return null;
	const [first, second] = [netScore(a), netScore(b)];
	if (first === null || second === null) return null;
	const d = second.net - first.net;
	const se = Math.hypot(first.se, second.se);
	const c = halfStep({ h1: a.h, h2: b.h });
	const margin = Z95 * se + c;
	return { d, se, margin, p: gapPValue(d, se, c), lo: d - margin, hi: d + margin };
}
