import type { SearchHit } from './findDocuments';
import { SEARCH_KINDS, type SearchKind } from './searchDocument';

export interface HitGroup {
	kind: SearchKind;
	/** The best ones. */
	hits: SearchHit[];
	/** How many there are in all. */
	total: number;
}

/**
 * Sorts hits into their kinds: charts first, unless a pollster or a country is the best hit of all, which then was
 * asked for by its name.
 * @param most so many of each kind
 */
export function groupHits(
	hits: readonly SearchHit[],
	most: Readonly<Record<SearchKind, number>>
): HitGroup[] {
	const best = hits[0]?.document.kind;
	const isNamed = best === 'pollster' || best === 'country';
	const kinds = isNamed ? [best, ...SEARCH_KINDS.filter((kind) => kind !== best)] : SEARCH_KINDS;
	return kinds.flatMap((kind) => {
		const ofKind = hits.filter(({ document }) => document.kind === kind);
		return ofKind.length === 0 ? [] : [{ kind, hits: ofKind.slice(0, most[kind]), total: ofKind.length }];
	});
}
