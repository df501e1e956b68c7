import { findAnswerGroup } from '../../dataset/answerGroup';
import type { Dataset } from '../../dataset/types';
import { breakKindName } from '../../text/names';
import { formatReported } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { statusName } from '../../text/statusName';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import { dateBreaks, breaksBetween } from '../time/trendBreaks';
import { trendPoints } from '../time/trendPoints';

/** A piece of a fact; where it has its language or leads somewhere, it says so. */
export interface FactText {
	text: string;
	href?: string;
	/** ISO 639, where it is not the language of the page. */
	lang?: string;
}

/** The answer, or the answers that were added, in translation and as worded. */
export function answersOf(dataset: Dataset, one: PlottedSeries, reading: PlottedReading): FactText[] {
	const question = dataset.questions[one.questionId];
	const group = question && findAnswerGroup(question, one.answerId);
	if (!question || !group) return [{ text: one.measureName }];
	const members = [...group.printed, ...group.parts].filter(({ id }) => reading.parts.includes(id));
	const lang = question.originalLanguage;
	return members.flatMap(({ label, labelOriginal }): FactText[] => [
		{ text: label },
		...(labelOriginal === '' || labelOriginal === label
			? []
			: [{ text: labelOriginal, ...(lang !== '' && { lang }) }])
	]);
}

/** The interval in words; empty where the figure has none because it is no plain number, or where it is hidden. */
export function intervalText({ interval, effectiveSize }: PlottedReading): string {
	if (interval === null) return effectiveSize === null ? m.reading_interval_none() : '';
	const [low, high] = [interval.low.toFixed(1), interval.high.toFixed(1)];
	const outer = m.reading_interval_outer({ low, high });
	// A borrowed design effect is one number, so there is no second range.
	if (effectiveSize?.basis === 'borrowed_margin') return m.reading_interval_borrowed({ range: outer });
	if (interval.inner === null) return outer;
	return m.reading_interval_inner({
		low: interval.inner.low.toFixed(1),
		high: interval.inner.high.toFixed(1),
		outer
	});
}

/** Whether the figure is in doubt, and whether it is ours. */
export function statusText({ status, derived }: PlottedReading): string {
	const ours = { no: [], sum: [m.cell_sum()], rescaled: [m.cell_rescaled()] }[derived];
	return [statusName(status), ...ours].join(', ');
}

/** Other values that were printed for the same thing, with the reason where one is given. */
export function alsoReported({ alternatives }: PlottedReading): string[] {
	return alternatives.map(({ reported, note }) => {
		const value = formatReported(reported);
		return note === '' ? value : m.reading_also_why({ value, reason: note });
	});
}

/** Why the reading must not be joined to the one before it that is shown. */
export function breaksBefore(dataset: Dataset, one: PlottedSeries, reading: PlottedReading): string[] {
	const points = trendPoints(one);
	const index = points.findIndex((point) => point.reading === reading);
	const [before, point] = [points[index - 1], points[index]];
	if (before === undefined || point === undefined) return [];
	return breaksBetween(before, point, dateBreaks(dataset.breaks, [one], dataset.waves)).map(({ source }) =>
		m.reading_break_why({
			kind: breakKindName(source.kind),
			before: before.reading.dateText,
			reason: source.note
		})
	);
}
