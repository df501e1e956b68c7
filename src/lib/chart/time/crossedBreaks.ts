import type { Break } from '../../dataset/types';
import type { DatedBreak } from './trendBreaks';
import type { Join } from './trendJoins';

/** A break that lies between two readings of a plot. */
export interface CrossedBreak {
	id: string;
	source: Break;
	/** Middle of the time in which it must lie, as far as the readings around it show; milliseconds UTC. */
	atMs: number;
	/** The joins that cross it, at least one. */
	joins: Join[];
}

/** Every break that is crossed, once, with all the joins that cross it; in order of time. */
export function crossedBreaks(joins: readonly Join[]): CrossedBreak[] {
	const byId = new Map<string, { dated: DatedBreak; joins: Join[] }>();
	for (const join of joins) {
		for (const dated of join.breaks) {
			const crossing = byId.get(dated.id) ?? { dated, joins: [] };
			crossing.joins.push(join);
			byId.set(dated.id, crossing);
		}
	}
	return [...byId.values()]
		.map(({ dated, joins: own }) => ({
			id: dated.id,
			source: dated.source,
			atMs: momentOf(dated, own),
			joins: own
		}))
		.sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));
}

function momentOf({ beforeMs, afterMs }: DatedBreak, joins: readonly Join[]): number {
	const from = Math.max(beforeMs ?? -Infinity, ...joins.map((join) => join.from.time.atMs));
	const to = Math.min(afterMs ?? Infinity, ...joins.map((join) => join.to.time.atMs));
	return (from + to) / 2;
}
