import { Z95 } from './constants';
import { halfStep, roundingVariance } from './samplePair';

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
	h1: number;
	h2: number;
	zPower?: number;
}): DetectableChange | null {
	const { p, n1, n2, h1, h2, zPower = 0 } = inputs;
	if (p === null || n1 === null || n2 === null || n1 <= 0 || n2 <= 0) return null;
	const rounding = roundingVariance({ p1: p, n1, p2: p, n2, h1, h2 });
	const se = Math.sqrt(p * (1 - p) * (1 / n1 + 1 / n2) + rounding);
	const gap = (Z95 + zPower) * se + halfStep({ h1, h2 });
	const step = Math.max(h1, h2);
	if (step === 0) return { gap, publishedGap: null };
	return { gap, publishedGap: Number(((Math.floor(gap / step) + 1) * step).toFixed(PLACES)) };
}
