import { maxRoundingGapTotal } from '../maxRoundingGapTotal';
import { sumOf } from '../sumOf';

export interface TotalConsistency {
	/** Our sum of the parts, in percent 0-100. */
	sum: number;
	/** Its distance from the printed total, in points. */
	gap: number;
	/** The largest distance that rounding to whole percent explains. */
	allowed: number;
	consistent: boolean;
}

/**
 * Whether rounding explains that a printed total is not the sum of its printed parts (Mosteller, Youtz & Zahn 1967;
 * method, section 4.2). A total beyond that is not charted until it is explained.
 * @param inputs.parts shares in percent 0-100, as `total`
 * @returns `null` in, `null` out
 */
export function totalConsistency(inputs: {
	parts: readonly (number | null)[] | null;
	total: number | null;
}): TotalConsistency | null {
	const { parts, total } = inputs;
	const known = parts?.filter((part) => part !== null) ?? [];
	if (parts === null || total === null || known.length !== parts.length) return null;
	const sum = sumOf(known);
	const gap = Math.abs(sumOf([total, -sum]));
	const allowed = maxRoundingGapTotal({ k: parts.length }) ?? 0;
	return { sum, gap, allowed, consistent: gap <= allowed };
}
