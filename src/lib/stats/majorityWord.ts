import { ALPHA } from './constants';
import { differsFromHalf } from './differsFromHalf';

export type MajorityWord = 'more-than-half' | 'about-half' | 'less-than-half' | 'published-figure-only';

/**
 * The word that a share has earned: "more" or "less than half" only where the test against one half passes
 * (method, section 2.8). Without a sample size only the figure itself may be given.
 * @param inputs.p proportion, as the rounding step `h`
 * @returns `null` without a share
 */
export function majorityWord(inputs: {
	p: number | null;
	nEff: number | null;
	h: number | null;
}): MajorityWord | null {
	if (inputs.p === null) return null;
	const test = differsFromHalf(inputs);
	if (test === null) return 'published-figure-only';
	if (test.p >= ALPHA) return 'about-half';
	return test.d > 0 ? 'more-than-half' : 'less-than-half';
}
