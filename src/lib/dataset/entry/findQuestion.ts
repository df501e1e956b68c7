import type { OfferedAnswer } from '../tables/answers';
import type { Question } from '../types';
import { foldWords } from '../wide/plainCell';
import { ENTRY_KEYS, type EntryAnswers, type EntryNeed } from './entryPlan';

/** Ids that a message names at most. */
const MOST = 12;

type Asked = Omit<Question, 'answers'>;

/** The question that the table answers, as it was said; where it was not, the likely ones are named. */
export function findQuestion(
	said: EntryAnswers,
	questions: readonly Asked[],
	answers: readonly OfferedAnswer[],
	labels: readonly string[]
): { question: Asked | null; needs: EntryNeed[]; problems: string[] } {
	const pollster = said['pollster'] ?? '';
	const own = questions.filter(({ pollsterId }) => pollster === '' || pollsterId === pollster);
	if (own.length === 0)
		return {
			question: null,
			needs: [],
			problems: [`pollster: "${pollster}" asks no question (${ENTRY_KEYS.pollster})`]
		};
	const word = said['question'] ?? '';
	const question = questions.find(({ id }) => id === word) ?? null;
	const likely = byLabels(own, answers, labels);
	const list = (likely.length > 0 ? likely : own).slice(0, MOST).map(({ id }) => id);
	if (word === '')
		return {
			question,
			needs: [
				{
					key: 'question',
					about: `Which question is it? ${likely.length > 0 ? 'Its labels are those of' : 'There are'} ${list.join(', ')}`,
					allowed: ENTRY_KEYS.question,
					suggestion: likely[0]?.id ?? ''
				}
			],
			problems: []
		};
	if (question === null)
		return {
			question,
			needs: [],
			problems: [`question: "${word}" is no question (${ENTRY_KEYS.question}, such as ${list.join(', ')})`]
		};
	const problems =
		pollster !== '' && question.pollsterId !== pollster
			? [`question: ${word} is asked by ${question.pollsterId}, not by ${pollster}`]
			: [];
	return { question, needs: [], problems };
}

/** Questions whose answers have the labels of the table, most labels first. */
function byLabels(
	questions: readonly Asked[],
	answers: readonly OfferedAnswer[],
	labels: readonly string[]
): Asked[] {
	const folded = new Set(labels.map(foldWords));
	const fits = new Map<string, number>();
	for (const { questionId, label, labelOriginal } of answers)
		if ([label, labelOriginal].some((text) => folded.has(foldWords(text))))
			fits.set(questionId, (fits.get(questionId) ?? 0) + 1);
	return questions
		.filter(({ id }) => fits.has(id))
		.sort((a, b) => (fits.get(b.id) ?? 0) - (fits.get(a.id) ?? 0));
}
