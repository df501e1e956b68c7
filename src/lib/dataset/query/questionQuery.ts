import { plainWords } from './withoutAccents';
import { byNewest } from './newestFirst';
import type { QuestionFacts } from './questionFacts';

/** What the list of questions is narrowed to; an empty string does not narrow. */
export interface QuestionQuery {
	/** All of these must stand in wording, answers, or a name of pollster or country. */
	words: string;
	topic: string;
	pollster: string;
	/** ISO 3166 alpha-3. */
	country: string;
}

/** The questions that fit: those asked in most surveys first, then by the newest survey. */
export function findQuestions(all: Iterable<QuestionFacts>, query: QuestionQuery): QuestionFacts[] {
	const words = plainWords(query.words);
	return [...all]
		.filter(
			({ question, countries, searchText }) =>
				(query.topic === '' || question.topic === query.topic) &&
				(query.pollster === '' || question.pollsterId === query.pollster) &&
				(query.country === '' || countries.includes(query.country)) &&
				words.every((word) => searchText.includes(word))
		)
		.sort((a, b) => b.waves.length - a.waves.length || byNewestSurvey(a, b));
}

/** Order of questions by their newest survey; those without any that may be shown stand last. */
export function byNewestSurvey(a: Pick<QuestionFacts, 'waves'>, b: Pick<QuestionFacts, 'waves'>): number {
	const [newestA, newestB] = [a.waves[0], b.waves[0]];
	if (newestA === undefined || newestB === undefined)
		return Number(newestA === undefined) - Number(newestB === undefined);
	return byNewest(newestA, newestB);
}
