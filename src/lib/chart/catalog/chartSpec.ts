import type { Topic } from '../../dataset/types';
import type { View } from '../../selection/selection';

/** Id of the chart that a reader puts together in the explorer; no curated chart may have it. */
export const EXPLORER_ID = 'explore';

/**
 * One chart as listed. Its id is read aloud and lives for ever: measure first, then place or pollster.
 * Its title stands in the message catalogue under the same id.
 */
export interface ChartSpec {
	id: string;
	topic: Topic;
	/** Asked of all of them; in this order. Only questions of level identical or equivalent share a measure. */
	questionIds: string[];
	/** ISO alpha-3 codes; left out: every country in which the questions were asked. */
	countries?: string[];
	/** Answer ids or stance groups shown at first. */
	answers: string[];
	/** What is drawn at first. */
	view: Exclude<View, 'table'>;
	/** Who is counted at first; left out: all respondents. */
	group?: string;
	/** Lays related questions over one another at first, where the difference between them is what is shown. */
	overlay?: boolean;
	/** The kind of chart follows from what is chosen, unless it is chosen itself. */
	isViewFree?: boolean;
}

/** A line for each answer or country over time. */
export const trendSpec = (
	id: string,
	topic: Topic,
	questionIds: string[],
	answers: string[],
	countries?: string[]
): ChartSpec => ({
	id,
	topic,
	questionIds,
	answers,
	view: 'trend',
	...(countries && { countries })
});
/** Bars of all answers, a row for each survey. */
export const likertSpec = (
	id: string,
	topic: Topic,
	questionIds: string[],
	answers: string[]
): ChartSpec => ({
	...trendSpec(id, topic, questionIds, answers),
	view: 'likert'
});
/** A row for each country. */
export const compareSpec = (
	id: string,
	topic: Topic,
	questionIds: string[],
	answers: string[],
	group?: string
): ChartSpec => ({
	...trendSpec(id, topic, questionIds, answers),
	view: 'compare',
	...(group && { group })
});
