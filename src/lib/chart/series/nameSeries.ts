import { findAnswerGroup, groupLabel } from '../../dataset/answerGroup';
import type { Series } from '../../dataset/query/series';
import type { Dataset, Question } from '../../dataset/types';
import { groupName, questionName, stanceName } from '../../text/names';
import { quoteWording, shorten } from '../../text/questionWording';

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
		...(sharesItsPlace(dataset, series, shown) ? [nameQuestion(dataset, series.questionId)] : []),
		...(differs((other) => other.subgroup) ? [groupName(series.subgroup)] : []),
		...(differs((other) => other.answerId) || shown.length === 1 ? [answerName] : [])
	];
	return names.length === 0 ? answerName : names.join(', ');
}

/** A wording is cut to so many characters where it stands for a name. */
const LONGEST_WORDING = 48;

/** Whether another question is shown that the same pollster asked in the same country, or that has a name for it. */
export function sharesItsPlace(dataset: Dataset, series: Named, shown: readonly Named[]): boolean {
	const pollsterOf = (other: Named): string => dataset.questions[other.questionId]?.pollsterId ?? '';
	const others = shown.filter(({ questionId }) => questionId !== series.questionId);
	return (
		(others.length > 0 && questionName(series.questionId) !== null) ||
		others.some((other) => pollsterOf(other) === pollsterOf(series))
	);
}

/** The short name of a question, or the beginning of its wording. */
export function nameQuestion(dataset: Dataset, questionId: string): string {
	const question = dataset.questions[questionId];
	if (question === undefined) return questionId;
	const { wording, wordingRead } = question;
	return (
		questionName(questionId) ?? quoteWording({ wording: shorten(wording, LONGEST_WORDING), wordingRead })
	);
}
