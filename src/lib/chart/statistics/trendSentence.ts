import type { Dataset } from '../../dataset/types';
import { TREND_MIN_WAVES } from '../../stats/constants';
import { homogeneity } from '../../stats/homogeneity';
import { trend } from '../../stats/trend';
import { trendClass, type TrendClass } from '../../stats/trendClass';
import { formatCount } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import { runColumns } from './runColumns';

type Given = { first: string; last: string; count: string };

const CLASS_WORDS: Record<TrendClass, ((given: Given) => string) | null> = {
	'too-few-waves': null,
	'no-detectable-change': m.stats_trend_none,
	'varied-no-overall-direction': m.stats_trend_varied,
	'rose-steadily': m.stats_trend_rose,
	'fell-steadily': m.stats_trend_fell,
	'rose-overall-not-steadily': m.stats_trend_rose_unsteady,
	'fell-overall-not-steadily': m.stats_trend_fell_unsteady
};

/** What may be said of a run as a whole, or why nothing is (method, section 2.7); nothing of a short one. */
export function trendSentence(
	dataset: Dataset,
	series: PlottedSeries,
	run: readonly PlottedReading[]
): string[] {
	const [first, last] = [run[0], run.at(-1)];
	if (first === undefined || last === undefined || run.length < TREND_MIN_WAVES) return [];
	const columns = runColumns(dataset, series, run);
	const given = { first: first.dateText, last: last.dateText, count: formatCount(run.length) };
	const doubtful = run.find(({ alternatives }) => alternatives.length > 0);
	if (doubtful !== undefined) return [m.stats_trend_conflict({ ...given, date: doubtful.dateText })];
	const missing = columns.nEff.filter((size) => size === null).length;
	const isBaseUnknown = missing === run.length && run.some(({ wave }) => wave.sampleSize !== null);
	if (isBaseUnknown) return [m.stats_trend_base(given)];
	if (missing > 0) return [m.stats_trend_unknown({ ...given, missing: formatCount(missing) })];
	const [scatter, line] = [homogeneity(columns), trend(columns)];
	const kind = trendClass({
		pHomogeneity: scatter?.p ?? null,
		pLinear: line?.pLinear ?? null,
		pResidual: line?.pResidual ?? null,
		slope: line?.slope ?? null,
		k: run.length
	});
	const words = kind === null ? null : CLASS_WORDS[kind];
	return words === null ? [] : [words(given)];
}
