import { groupBy } from '../groupBy';
import type { Dataset, Link } from '../types';

/** One index for each list of links; a list is never changed once it is part of a dataset. */
const indexes = new WeakMap<readonly Link[], Map<string, Link[]>>();

/** The links between two questions, whichever stands first; checked data has at most one. */
export function linksOfPair({ links }: Pick<Dataset, 'links'>, a: string, b: string): readonly Link[] {
	let index = indexes.get(links);
	if (index === undefined) {
		index = groupBy(links, ({ questionA, questionB }) => pairKey(questionA, questionB));
		indexes.set(links, index);
	}
	return index.get(pairKey(a, b)) ?? [];
}

function pairKey(a: string, b: string): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}
