import { group } from 'd3-array';
import { byTime } from '../../dataset/time';
import type { Dataset } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';
import { changeSentences } from '../change/changeSentences';
import { testChanges } from '../change/testChanges';
import { extremeSentences } from './extremeSentences';
import { identicalRuns } from './identicalRuns';
import { latestSentences, notKnownSentence } from './latestSentences';
import { leadSentence } from './leadSentence';
import type { PairMember } from '../comparability/pairLevel';
import { frontFirst } from '../change/pickPair';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import type { StatisticsOfSeries } from './shownStatistics';
import { trendSentence } from './trendSentence';

/** More series in words are more than anybody reads; the table has them all. */
const MOST_SERIES = 4;
/** Of words alone, so many characters are a long text. */
const MOST_CHARACTERS = 4_000;

const isNumber = ({ reported }: PlottedReading): boolean => reported.kind === 'percent';

/**
 * What the readings shown allow one to say, series by series, in the sentences that the method calls safe (section 7.4):
 * the newest reading, its change, trend and extremes of each run of the same measurement, what is not known.
 */
export function statisticsWords(
	dataset: Dataset,
	series: readonly PlottedSeries[],
	focus: string,
	mostCharacters = MOST_CHARACTERS
): StatisticsOfSeries[] {
	const repeated = frontFirst(series, focus).filter(({ readings }) => readings.filter(isNumber).length > 1);
	const ofSeries = firstThatFit(
		repeated.slice(0, MOST_SERIES).map((one) => ({
			id: one.id,
			name: one.name,
			sentences: seriesSentences(dataset, one)
		})),
		mostCharacters
	);
	const told = repeated.slice(0, ofSeries.length);
	const others = repeated.slice(ofSeries.length).map(({ name }) => name);
	const single = series.filter((one) => !repeated.includes(one)).map(({ name }) => name);
	const ofAll = [
		...leadSentences(dataset, series),
		...newestSurveys(told).flatMap(notKnownSentence),
		...(others.length === 0 ? [] : [m.stats_others({ names: others.join('; ') })]),
		...(single.length === 0 ? [] : [m.stats_single({ count: single.length, names: single.join('; ') })])
	];
	return [...ofSeries, ...(ofAll.length === 0 ? [] : [{ id: 'all', name: '', sentences: ofAll }])];
}

/** The first series in any case, and those after it until the text is long. */
function firstThatFit(all: StatisticsOfSeries[], mostCharacters: number): StatisticsOfSeries[] {
	let length = 0;
	const tooLong = all.findIndex(({ sentences }, index) => {
		length += sentences.join('').length;
		return index > 0 && length > mostCharacters;
	});
	return tooLong === -1 ? all : all.slice(0, tooLong);
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
		...runs.map((run) => extremeSentences(dataset, series, run).join(' ')).filter(Boolean)
	];
}

/** One reading of each survey that is the newest of a series. */
function newestSurveys(series: readonly PlottedSeries[]): PlottedReading[] {
	const newest = series.flatMap(({ readings }) => readings.at(-1) ?? []);
	return [...new Map(newest.map((reading) => [reading.waveId, reading])).values()];
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
		const sentence = changeSentences(dataset, result).join(' ');
		return index === 0 ? m.stats_before({ sentence }) : m.stats_since_first({ sentence });
	});
}

/** In each question and country the two answers named most often in the newest survey that any of them stands in. */
function leadSentences(dataset: Dataset, series: readonly PlottedSeries[]): string[] {
	const places = group(
		series.filter(({ stance }) => stance !== 'no-answer'),
		({ questionId, country, subgroup }) => `${questionId} ${country} ${subgroup}`
	);
	return [...places.values()].flatMap((ofPlace) => {
		const waves = ofPlace.flatMap(({ readings }) => readings.map(({ wave }) => wave));
		const newest = waves.sort(byTime).at(-1)?.id;
		const members = ofPlace.flatMap((one): PairMember[] =>
			one.readings
				.filter((reading) => reading.waveId === newest && isNumber(reading))
				.map((reading) => ({ series: one, reading }))
		);
		const [first, second] = members.sort((a, b) => pctOf(b) - pctOf(a));
		return first === undefined || second === undefined ? [] : leadSentence(dataset, first, second);
	});
}

const pctOf = ({ reading }: PairMember): number =>
	reading.reported.kind === 'percent' ? reading.reported.pct : NaN;
