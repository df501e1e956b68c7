import { wilson } from './wilson';

/**
 * The interval that is shown: Wilson's, widened by half a rounding step, since the unrounded share may lie
 * anywhere within it (method, section 1.4).
 * @param inputs.h rounding step as a proportion, 0.01 for whole percent
 * @param inputs.k how many printed parts we summed; 1 for a printed share
 * @returns proportions within 0 and 1; `null` in, `null` out
 */
export function shareInterval(inputs: {
	p: number | null;
	nEff: number | null;
	h: number | null;
	k?: number;
}): [number, number] | null {
	const limits = wilson(inputs);
	if (limits === null || inputs.h === null) return null;
	const half = (Math.sqrt(inputs.k ?? 1) * inputs.h) / 2;
	return [Math.max(0, limits[0] - half), Math.min(1, limits[1] + half)];
}
