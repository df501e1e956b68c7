import type { Dataset } from '../../dataset/types';
import { pairPValue } from '../../stats/pairPValue';
import { recordDistinct } from '../../stats/recordDistinct';
import { pairOfWaves } from '../../stats/waveSeries';
import * as m from '../../text/paraglide/messages';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import { runColumns } from './runColumns';

/** Of two readings one is the higher: that is no record. */
const FEWEST = 3;

const pctOf = ({ reported }: PlottedReading): number => (reported.kind === 'percent' ? reported.pct : NaN);

/**
 * The highest and the lowest figure of a run, and whether the highest can be told from all others (method, sections 2.6 and
 * 7.4, S3). Nothing where sources disagree on a figure, since the other value might be the higher one.
 */
export function extremeSentences(
	dataset: Dataset,
	series: PlottedSeries,
	run: readonly PlottedReading[]
): string[] {
	const [first, last] = [run[0], run.at(-1)];
	if (first === undefined || last === undefined || run.length < FEWEST) return [];
	if (run.some(({ alternatives }) => alternatives.length > 0)) return [];
	const ordered = [...run].sort((a, b) => pctOf(a) - pctOf(b));
	const [low, high] = [ordered[0], ordered.at(-1)];
	if (low === undefined || high === undefined || pctOf(low) === pctOf(high)) return [];
	return [
		m.stats_extremes({
			first: first.dateText,
			last: last.dateText,
			high: high.valueText,
			dateHigh: high.dateText,
			low: low.valueText,
			dateLow: low.dateText
		}),
		...distinctSentence(dataset, series, ordered)
	];
}

/** The highest against each other reading, the one that it can be told from the least named. */
function distinctSentence(dataset: Dataset, series: PlottedSeries, ordered: PlottedReading[]): string[] {
	const columns = runColumns(dataset, series, ordered);
	const index = ordered.length - 1;
	const record = recordDistinct({ ...columns, index });
	if (record === null) return [];
	if (record.distinct) return [m.stats_distinct()];
	const probabilities = ordered
		.slice(0, index)
		.map((_, i) => pairPValue(pairOfWaves(columns, i, index)) ?? 0);
	const nearest = ordered[probabilities.indexOf(Math.max(...probabilities))];
	return nearest === undefined
		? []
		: [m.stats_not_distinct({ value: nearest.valueText, date: nearest.dateText })];
}
