import type { ChangeFact } from '../change/changeFacts';

/** What the section "Is this change real?" shows. */
export interface ShownChange {
	path: string;
	/** The other choices of the address, to be sent along. */
	hidden: [string, string][];
	groups: { id: string; name: string; readings: { id: string; name: string }[] }[];
	/** Names of the series for which the lists have no room; empty where there is room for all. */
	others: string;
	/** Ids of the two chosen readings; empty where none is. */
	chosen: [string, string];
	/** What is wrong with the two chosen; empty where nothing is. */
	problem: string;
	answer: { sentences: string[]; facts: ChangeFact[] } | null;
}

/** All that the server works out for a chart and a redraw in the browser does not. */
export interface ShownStatistics {
	change: ShownChange;
	words: StatisticsOfSeries[];
}

/** What may be said of one series, a sentence an item. */
export interface StatisticsOfSeries {
	id: string;
	/** Empty where the sentences are of the whole chart. */
	name: string;
	sentences: string[];
}
