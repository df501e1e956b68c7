import { allowsSeveral } from '../../dataset/answerGroup';
import { buildSeries, type Reading, type Series } from '../../dataset/query/series';
import { isWithin } from '../../dataset/time';
import type { Dataset, Question } from '../../dataset/types';
import { isGroupKind, type Offer, type Selection } from '../../selection/selection';
import { formatFieldwork } from '../../text/dates';
import { formatReported } from '../../text/numbers';
import { nameAnswer, nameQuestion, nameSeries, sharesItsPlace } from './nameSeries';
import type { PlottedReading, PlottedSeries } from './plotted';
import { effectiveSize, readingInterval } from './readingInterval';
import { rescaleSeries } from './rescale';
import { lookOfSeries, placeOf } from './seriesLook';

/** What the reader chose, as series with their waves, intervals, names and looks; without a size yet. */
export interface Picked {
	series: PlottedSeries[];
	/** Readings of the chosen series that cannot be rescaled without people who gave no answer. */
	notRescaled: { questionId: string; waveId: string }[];
}

/** Every series that the selection asks for, in the order question, country, answer. */
export function pickSeries(
	dataset: Dataset,
	questionIds: string[],
	offer: Offer,
	selection: Selection
): Picked {
	const notRescaled: Picked['notRescaled'] = [];
	const chosen: Series[] = [];
	for (const request of requestsOf(questionIds, selection, subgroupsOf(offer, selection))) {
		const built = buildSeries(dataset, request);
		if (built === null) continue;
		const within = { ...built, readings: built.readings.filter(isIn(dataset, selection)) };
		const { series, leftOut } =
			selection.dk === 'exclude' && canRescale(dataset, built)
				? rescaleSeries(dataset, within)
				: { series: within, leftOut: [] };
		notRescaled.push(...leftOut.map(({ waveId }) => ({ questionId: series.questionId, waveId })));
		if (series.readings.length > 0) chosen.push(series);
	}
	const places = questionIds.flatMap((questionId) =>
		offer.countries.map((country) => placeOf({ questionId, country }))
	);
	const focusable = new Set(offer.focusable);
	const isAsked = (place: string): boolean =>
		offer.answers.some((answerId) => focusable.has(`${place}:${answerId}`));
	const offered = { answers: offer.answers, places: places.filter(isAsked) };
	return {
		series: chosen.map((series) => plot(dataset, series, chosen, offered, selection)),
		notRescaled
	};
}

/** Empty for all respondents; a kind stands for all its subgroups. */
function subgroupsOf(offer: Offer, { group }: Selection): string[] {
	if (group === 'all') return [''];
	return isGroupKind(group) ? offer.groups.filter((other) => other.startsWith(`${group}:`)) : [group];
}

function requestsOf(questionIds: string[], selection: Selection, subgroups: string[]) {
	return questionIds.flatMap((questionId) =>
		selection.country.flatMap((country) =>
			subgroups.flatMap((subgroup) =>
				selection.answer.map((answerId) => ({ questionId, country, answerId, subgroup }))
			)
		)
	);
}

function isIn(dataset: Dataset, selection: Selection) {
	return (reading: Reading): boolean => {
		const wave = dataset.waves[reading.waveId];
		return wave !== undefined && isWithin(wave, selection.from, selection.to);
	};
}

function canRescale(dataset: Dataset, series: Series): boolean {
	const question = dataset.questions[series.questionId];
	return question !== undefined && !allowsSeveral(question);
}

function plot(
	dataset: Dataset,
	series: Series,
	shown: Series[],
	offered: { answers: string[]; places: string[] },
	selection: Selection
): PlottedSeries {
	const question = dataset.questions[series.questionId];
	const answerName = question === undefined ? series.answerId : nameAnswer(question, series.answerId);
	const countryName = dataset.countries[series.country]?.name ?? series.country;
	const focusId = `${series.questionId}:${series.country}:${series.answerId}`;
	return {
		...series,
		...lookOfSeries(series, shown, offered),
		name: nameSeries(dataset, series, shown),
		measureId: `${question?.topic}/${question?.measure}/${series.answerId}`,
		measureName: sharesItsPlace(dataset, series, shown)
			? [nameQuestion(dataset, series.questionId), answerName].join(', ')
			: answerName,
		countryName,
		isDimmed: selection.focus !== '' && selection.focus !== focusId,
		readings: series.readings.flatMap((reading) =>
			question === undefined ? [] : plotReading(dataset, reading, question, series.subgroup, selection.ci)
		)
	};
}

function plotReading(
	dataset: Dataset,
	reading: Reading,
	question: Question,
	subgroup: string,
	hasInterval: boolean
): PlottedReading[] {
	const wave = dataset.waves[reading.waveId];
	if (wave === undefined) return [];
	const effective = effectiveSize(reading, wave, question, subgroup);
	return [
		{
			...reading,
			wave,
			effectiveSize: effective,
			interval: hasInterval ? readingInterval(reading, effective) : null,
			valueText: formatReported(reading.reported),
			dateText: formatFieldwork(wave)
		}
	];
}
