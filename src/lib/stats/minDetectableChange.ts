import { Z95 } from './constants';
import { halfStep, knownPair, roundingVariance } from './samplePair';

export interface DetectableChange {
	/** Smallest gap, a proportion. */
	gap: number;
	/** The next gap above it that can be printed, a proportion; `null` where shares are not rounded. */
	publishedGap: number | null;
}

/** Places of a proportion to which a printed gap is given: without binary dust. */
const PLACES = 9;

/**
 * Smallest gap near a share that two samples can tell from none: Franklin 2007 with rounding (method, section 2.8).
 * @param inputs.p share as a proportion, as the rounding steps
 * @param inputs.zPower 0: the smallest gap that is called; 0.841621: the true change that is found 4 times in 5
 * @returns `null` in, `null` out
 */
export function minDetectableChange(inputs: {
	p: number | null;
	n1: number | null;
	n2: number | null;
	h1: number | null;
	h2: number | null;
	zPower?: number;
}): DetectableChange | null {
	const { p, zPower = 0 } = inputs;
	const known = knownPair({ ...inputs, p1: p, p2: p });
	if (p === null || known === null) return null;
	const variance = p * (1 - p) * (1 / known.n1 + 1 / known.n2) + roundingVariance(known);
	const gap = (Z95 + zPower) * Math.sqrt(variance) + halfStep(known);
	const step = 2 * halfStep(known);
	if (step === 0) return { gap, publishedGap: null };
	return { gap, publishedGap: Number(((Math.floor(gap / step) + 1) * step).toFixed(PLACES)) };
}
