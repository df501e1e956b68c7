import { figuresByQuestion } from '../dataset/query/figuresByQuestion';
import type { Answer, Dataset, Question, Wave } from '../dataset/types';
import { questionHref } from '../text/pageLinks';
import { quoteWording } from '../text/questionWording';
import { describePlaces, joinFacts } from './describePlaces';
import { newestValue } from './newestValue';
import type { OriginalText, SearchDocument } from './searchDocument';
import { describeSurveys, surveysOf, yearsOf } from './surveysOf';

/** Every question, found by its wording in English and as it was asked, and by its answers in both. */
export function questionDocuments(dataset: Dataset): SearchDocument[] {
	return Object.values(dataset.questions).map((question) => {
		const waves = surveysOf(dataset, [question.id]);
		const countries = [...new Set(waves.map(({ country }) => country))];
		const pollster = dataset.pollsters[question.pollsterId]?.name ?? question.pollsterId;
		return {
			key: `question:${question.id}`,
			kind: 'question',
			href: questionHref(question.id),
			title: quoteWording(question),
			detail: joinFacts(pollster, describePlaces(dataset, countries), describeSurveys(waves)),
			newest: newestOf(dataset, question, waves),
			names: `${question.id} ${question.measure} ${question.topic}`,
			answers: question.answers.map(({ label, labelOriginal }) => `${label} ${labelOriginal}`).join(' '),
			years: yearsOf(waves),
			originals: originalsOf(question),
			about: [`pollster:${question.pollsterId}`, ...countries.map((id) => `country:${id}`)],
			surveyCount: waves.length
		};
	});
}

function originalsOf({ wordingOriginal, originalLanguage }: Question): OriginalText[] {
	return wordingOriginal === '' ? [] : [{ lang: originalLanguage, text: wordingOriginal }];
}

/** The group of positive answers says most; then the answers in their order, the ones without an opinion last. */
function newestOf(dataset: Dataset, question: Question, waves: readonly Wave[]): string {
	const isOpinion = ({ id, stance }: Answer): boolean => id !== 'rest' && stance !== 'no-answer';
	const answers = ['positive', ...question.answers.filter(isOpinion).map(({ id }) => id)];
	const groups = figuresByQuestion(dataset, question.id).map(({ subgroup }) => subgroup);
	// All respondents, or a group of them where no survey printed figures of all.
	const [group = ''] = [...new Set(groups)].sort();
	return waves.length === 0 ? '' : newestValue(dataset, { questionIds: [question.id], answers, group });
}
