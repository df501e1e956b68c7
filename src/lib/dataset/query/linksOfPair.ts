import { groupBy } from '../groupBy';
import { onceFor } from '../onceFor';
import type { Dataset, Link } from '../types';

/** Links by their two questions, for each list of links. */
const indexOf = onceFor((links: readonly Link[]) =>
	groupBy(links, ({ questionA, questionB }) => pairKey(questionA, questionB))
);

/** The links between two questions, whichever stands first; checked data has at most one. */
export function linksOfPair({ links }: Pick<Dataset, 'links'>, a: string, b: string): readonly Link[] {
	return indexOf(links).get(pairKey(a, b)) ?? [];
}

function pairKey(a: string, b: string): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}
