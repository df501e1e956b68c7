import { groupBy } from '../dataset/groupBy';
import type { Dataset } from '../dataset/types';
import * as m from '../text/paraglide/messages';
import { changeSentences } from './changeSentences';
import { testChanges } from './changeTest';
import { extremeSentences } from './extremeSentences';
import { identicalRuns } from './identicalRuns';
import { latestSentences, notKnownSentence } from './latestSentences';
import { leadSentence } from './leadSentence';
import type { PairMember } from './pairLevel';
import type { PlottedReading, PlottedSeries } from './plotted';
import type { StatisticsOfSeries } from './shownStatistics';
import { trendSentence } from './trendSentence';

const isNumber = ({ reported }: PlottedReading): boolean => reported.kind === 'percent';

/**
 * What the readings shown allow one to say, series by series, in the sentences that the method calls safe (section 7.4):
 * the newest reading, its change, trend and extremes of each run of the same measurement, what is not known.
 */
export function statisticsWords(dataset: Dataset, series: readonly PlottedSeries[]): StatisticsOfSeries[] {
	const repeated = series.filter(({ readings }) => readings.filter(isNumber).length > 1);
	const single = series.filter((one) => !repeated.includes(one)).map(({ name }) => name);
	const ofSeries = repeated.map((one) => ({
		id: one.id,
		name: one.name,
		sentences: seriesSentences(dataset, one)
	}));
	const ofAll = [
		...leadSentences(dataset, series),
		...(single.length === 0 ? [] : [m.stats_single({ count: single.length, names: single.join('; ') })])
	];
	return [...ofSeries, ...(ofAll.length === 0 ? [] : [{ id: 'all', name: '', sentences: ofAll }])];
}

function seriesSentences(dataset: Dataset, series: PlottedSeries): string[] {
	const { readings } = series;
	const [first, before, last] = [readings[0], readings.at(-2), readings.at(-1)];
	if (first === undefined || before === undefined || last === undefined) return [];
	const runs = identicalRuns(dataset, series);
	return [
		latestSentences(dataset, series, last).join(' '),
		...changesOf(dataset, series, [...new Set([before, first])], last),
		...runs.flatMap((run) => trendSentence(dataset, series, run)),
		...runs.map((run) => extremeSentences(dataset, series, run).join(' ')).filter(Boolean),
		...notKnownSentence(last)
	];
}

/** The newest reading against the one before and the first one, as one family (method, section 2.6). */
function changesOf(
	dataset: Dataset,
	series: PlottedSeries,
	earlier: PlottedReading[],
	last: PlottedReading
): string[] {
	const pairs = earlier.map((reading): [PairMember, PairMember] => [
		{ series, reading },
		{ series, reading: last }
	]);
	return testChanges(dataset, pairs).map((result, index) => {
		const sentence = changeSentences(result).join(' ');
		return index === 0 ? m.stats_before({ sentence }) : m.stats_since_first({ sentence });
	});
}

/** In each question and country the two answers named most often in the newest survey. */
function leadSentences(dataset: Dataset, series: readonly PlottedSeries[]): string[] {
	const places = groupBy(
		series,
		({ questionId, country, subgroup }) => `${questionId} ${country} ${subgroup}`
	);
	return [...places.values()].flatMap((ofPlace) => {
		const newest = ofPlace[0]?.readings.at(-1)?.waveId;
		const members = ofPlace.flatMap((one): PairMember[] => {
			const reading = one.readings.at(-1);
			return reading?.waveId === newest && reading !== undefined && isNumber(reading)
				? [{ series: one, reading }]
				: [];
		});
		const [first, second] = members.sort((a, b) => pctOf(b) - pctOf(a));
		return first === undefined || second === undefined ? [] : leadSentence(dataset, first, second);
	});
}

const pctOf = ({ reading }: PairMember): number =>
	reading.reported.kind === 'percent' ? reading.reported.pct : NaN;
