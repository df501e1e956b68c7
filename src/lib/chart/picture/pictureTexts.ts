import * as m from '../../text/paraglide/messages';
import type { AskedQuestion } from '../series/askedQuestions';

/** A question with its original wording, with those asked only, or by itself. */
export type QuestionForm = 'whole' | 'asked' | 'wording';

/** A wording that is described only may end without a mark, and another sentence follows it. */
const ENDS_A_SENTENCE = /[.?!…”]$/;

/**
 * A question as it stands in a picture: in quotation marks, unless it is not what was asked word for word.
 * @param isNamed the pollster stands before it, because there are several questions
 */
export function questionText(question: AskedQuestion, form: QuestionForm, isNamed: boolean): string {
	const { pollster, quoted, wordingOriginal, base, readText } = question;
	const wording = ENDS_A_SENTENCE.test(quoted) ? quoted : `${quoted}.`;
	const named = isNamed ? `${pollster}: ${wording}` : wording;
	const asked = m.asked_of({ base });
	if (form === 'wording') return named;
	if (form === 'asked') return `${named} ${asked}.`;
	return `${named}${wordingOriginal === '' ? '' : ` (${wordingOriginal})`} ${asked}; ${readText}.`;
}
