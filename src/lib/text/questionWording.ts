import type { WordingRead } from '../dataset/types';
import * as m from './paraglide/messages';

const WORDING_NAMES: Record<WordingRead, () => string> = {
	exact: m.wording_read_exact,
	translated: m.wording_read_translated,
	paraphrase: m.wording_read_paraphrase,
	'not-read': m.wording_read_not_read
};

/** How far the wording is known, in a phrase. */
export function wordingReadName(read: WordingRead): string {
	return WORDING_NAMES[read]();
}

/** The wording in quotation marks, unless it is our own description or put together from reports. */
export function quoteWording(question: { wording: string; wordingRead: WordingRead }): string {
	const isQuote = question.wordingRead === 'exact' || question.wordingRead === 'translated';
	return isQuote ? m.things_quoted({ text: question.wording }) : question.wording;
}

/** The beginning of a text, cut at a space and marked where it is longer than so many characters. */
export function shorten(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest);
	const end = cut.lastIndexOf(' ');
	return `${cut.slice(0, end > 0 ? end : longest).replace(/[\s,;:.–-]+$/, '')}…`;
}
