import * as m from '../text/paraglide/messages';
import type { AskedQuestion } from './askedQuestions';

/** A question with its original wording, with those asked only, or by itself. */
export type QuestionForm = 'whole' | 'asked' | 'wording';

/**
 * A question as it stands in a picture: in quotation marks, unless it is not what was asked word for word.
 * @param isNamed the pollster stands before it, because there are several questions
 */
export function questionText(question: AskedQuestion, form: QuestionForm, isNamed: boolean): string {
	const { pollster, quoted, wordingOriginal, base, readText } = question;
	const named = isNamed ? `${pollster}: ${quoted}` : quoted;
	const asked = m.asked_of({ base });
	if (form === 'wording') return named;
	if (form === 'asked') return `${named} ${asked}.`;
	return `${named}${wordingOriginal === '' ? '' : ` (${wordingOriginal})`} ${asked}; ${readText}.`;
}
