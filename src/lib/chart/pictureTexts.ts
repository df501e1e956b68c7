import * as m from '../text/paraglide/messages';
import type { AskedQuestion } from './askedQuestions';

/**
 * A question as it stands in a picture: in quotation marks, with the people asked.
 * @param isNamed the pollster stands before it, because there are several
 * @param isWhole the original wording and how far the wording is known stand with it
 */
export function questionText(
	question: AskedQuestion,
	{ isNamed, isWhole }: { isNamed: boolean; isWhole: boolean }
): string {
	const original = question.wordingOriginal === '' ? '' : ` (${question.wordingOriginal})`;
	return [
		isNamed ? `${question.pollster}: ` : '',
		question.quoted,
		isWhole ? original : '',
		` ${m.asked_of({ base: question.base })}`,
		isWhole ? `; ${question.readText}.` : '.'
	].join('');
}
