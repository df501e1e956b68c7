import { parseId } from '../cells/parseId';
import type { OfferedAnswer } from '../tables/answers';
import type { Stance } from '../types';
import { foldWords } from '../wide/plainCell';
import type { EntryAnswers, EntryNeed, NewRow } from './entryPlan';
import { freeId, isLatin, kebabId } from './newIds';

const STANCES: readonly Stance[] = ['positive', 'neutral', 'negative', 'no-answer', 'none'];
export const ALLOWED_ANSWER = `an answer id of the question, skip, new (as proposed), new:stance or new:stance:English label; stance one of ${STANCES.join(', ')}`;

export interface MatchedAnswers {
	/** Id of the answer by printed label; labels to leave out are not in it. */
	ids: Map<string, string>;
	rows: NewRow[];
	needs: EntryNeed[];
	problems: string[];
}

/**
 * Finds the answers of a question by their printed labels, in English or the original, without regard to case, quotes
 * and spaces. A label that fits none is asked for; what is proposed for it comes from the label and from answers of
 * other questions.
 */
export function matchAnswers(
	labels: readonly string[],
	questionId: string,
	all: readonly OfferedAnswer[],
	said: EntryAnswers,
	file: string
): MatchedAnswers {
	const own = all.filter((answer) => answer.questionId === questionId);
	const matched: MatchedAnswers = { ids: new Map(), rows: [], needs: [], problems: [] };
	const position = Math.max(0, ...own.map((answer) => answer.position));
	for (const label of labels) {
		const key = `answer:${label}`;
		const word = said[key] ?? '';
		const known = findByLabel(label, own);
		if (word === 'skip') continue;
		if (word === '' && known !== null) matched.ids.set(label, known.id);
		else if (word === '') matched.needs.push(needOf(label, key, own, all));
		else if (word === 'new' || word.startsWith('new:')) {
			const isTaken = (id: string): boolean =>
				own.some((answer) => answer.id === id) || matched.rows.some(({ cells }) => cells['answer_id'] === id);
			const made = newAnswer(label, word, all, isTaken);
			if (made === null) matched.problems.push(`${key}: "${word}" is not enough (${ALLOWED_ANSWER})`);
			else {
				const at = String(position + matched.rows.length + 1);
				matched.ids.set(label, made['answer_id'] ?? '');
				matched.rows.push({
					file,
					cells: { question_id: questionId, position: at, ...made },
					remark: 'a new answer'
				});
			}
		} else if (own.some((answer) => answer.id === word)) matched.ids.set(label, word);
		else matched.problems.push(`${key}: "${word}" is no answer of ${questionId} (${ALLOWED_ANSWER})`);
	}
	return matched;
}

/** The answer whose label, in English or the original, or id is the text. `null` where none or several are. */
function findByLabel(label: string, answers: readonly OfferedAnswer[]): OfferedAnswer | null {
	const folded = foldWords(label);
	const fits = answers.filter(({ id, label: english, labelOriginal }) =>
		[english, labelOriginal, id].some((text) => text !== '' && foldWords(text) === folded)
	);
	return fits.length === 1 ? (fits[0] ?? null) : null;
}

function needOf(
	label: string,
	key: string,
	own: readonly OfferedAnswer[],
	all: readonly OfferedAnswer[]
): EntryNeed {
	const other = elsewhere(label, all);
	const here = own.find(({ id }) => id === other?.id);
	const proposed = newAnswer(label, 'new', all, () => false);
	const offered = own.map(({ id, label: english }) => `${id} (${english})`).join(', ');
	const like = other === null ? '' : `; ${other.questionId} calls it ${other.id}`;
	const would =
		proposed === null
			? ''
			: `. New would be ${proposed['answer_id']} (${proposed['label_en']}), ${proposed['stance']}`;
	return {
		key,
		about: `Which answer is ${JSON.stringify(label)}${like}? The question has: ${offered}${would}`,
		allowed: ALLOWED_ANSWER,
		suggestion: here?.id ?? (proposed === null ? '' : 'new')
	};
}

/** The same label in another question: the same answer has the same id everywhere. */
function elsewhere(label: string, all: readonly OfferedAnswer[]): OfferedAnswer | null {
	const folded = foldWords(label);
	const texts = ({ label: english, labelOriginal }: OfferedAnswer): string[] => [english, labelOriginal];
	return (
		all.find((answer) => texts(answer).some((text) => text !== '' && foldWords(text) === folded)) ?? null
	);
}

/** Cells of a new answer; `null` where its stance or its English label is not known. */
function newAnswer(
	label: string,
	word: string,
	all: readonly OfferedAnswer[],
	isTaken: (id: string) => boolean
): Record<string, string> | null {
	const [, given = '', ...rest] = word.split(':');
	const like = elsewhere(label, all);
	const stance = given === '' ? like?.stance : STANCES.find((one) => one === given);
	const english = rest.join(':').trim() || (isLatin(label) ? label : (like?.label ?? ''));
	const id = like !== null && rest.length === 0 ? like.id : kebabId(english);
	if (stance === undefined || english === '' || !parseId(id).ok) return null;
	return {
		answer_id: freeId(id, isTaken),
		label_en: english,
		label_original: isLatin(label) ? '' : label,
		stance,
		parts: '',
		note: ''
	};
}
