import * as m from './paraglide/messages';

/** How far a wording is known, in a word or two, for lists. */
export function wordingReadShort(read: 'exact' | 'translated' | 'paraphrase' | 'not-read'): string {
	switch (read) {
		case 'exact':
			return m.card_wording_exact();
		case 'translated':
			return m.card_wording_translated();
		case 'paraphrase':
			return m.card_wording_paraphrase();
		case 'not-read':
			return m.card_wording_not_read();
	}
}
