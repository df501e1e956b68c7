import { findAnswerGroup, groupLabel } from '../dataset/answerGroup';
import type { Series } from '../dataset/series';
import type { Dataset, Question } from '../dataset/types';
import { groupName, questionName, stanceName } from '../text/names';

/** What a name is made from. */
type Named = Pick<Series, 'questionId' | 'country' | 'answerId' | 'subgroup'>;

/** The answer as worded, or the name of the group of answers. */
export function nameAnswer(question: Question, answerId: string): string {
	const group = findAnswerGroup(question, answerId);
	return (group && groupLabel(group)) ?? stanceName(answerId) ?? answerId;
}

/** Only what tells the series from the others that are shown beside it: country, pollster, question, people, answer. */
export function nameSeries(dataset: Dataset, series: Named, shown: readonly Named[]): string {
	const differs = (of: (other: Named) => string): boolean => new Set(shown.map(of)).size > 1;
	const pollsterOf = (other: Named): string => dataset.questions[other.questionId]?.pollsterId ?? '';
	const question = dataset.questions[series.questionId];
	const answerName = question === undefined ? series.answerId : nameAnswer(question, series.answerId);
	const sameCountry = shown.filter((other) => other.country === series.country);
	const names = [
		...(differs((other) => other.country) ? [dataset.countries[series.country]?.name ?? series.country] : []),
		...(new Set(sameCountry.map(pollsterOf)).size > 1
			? [dataset.pollsters[pollsterOf(series)]?.name ?? '']
			: []),
		...(questionName(series.questionId) !== null && differs((other) => other.questionId)
			? [questionName(series.questionId) ?? '']
			: []),
		...(differs((other) => other.subgroup) ? [groupName(series.subgroup)] : []),
		...(differs((other) => other.answerId) || shown.length === 1 ? [answerName] : [])
	];
	return names.length === 0 ? answerName : names.join(', ');
}
