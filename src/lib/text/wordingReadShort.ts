import type { WordingRead } from '../dataset/types';
import * as m from './paraglide/messages';

const SHORT_NAMES: Record<WordingRead, () => string> = {
	exact: m.card_wording_exact,
	translated: m.card_wording_translated,
	paraphrase: m.card_wording_paraphrase,
	'not-read': m.card_wording_not_read
};

/** How far a wording is known, in a word or two, for lists. */
export function wordingReadShort(read: WordingRead): string {
	return SHORT_NAMES[read]();
}
