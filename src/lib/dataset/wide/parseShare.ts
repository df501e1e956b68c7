import { bad, good, type Parsed } from '../cells/parsed';
import { parsePercent } from '../cells/parsePercent';
import { plainSpaces, withoutFootnotes } from './plainCell';

/** Cells by which tables say that there is no figure. */
const NONE = /^(?:-+|\*+|\.{1,3}|…|x|n\/?a|n\.a\.|н\/?д|н\.\s?д\.|нд)$/i;
const BELOW = /^(?:<|less than|below|under|fewer than|менее|меньше|менше)\s*(?=\d)/i;
const ABOUT =
	/^(?:~|≈|about|around|approx\.?|approximately|c\.|ca\.?|около|примерно|близько|приблизно)\s*(?=\d)/i;
/** A letter directly after the number is a footnote too: `51a`. */
const LETTER = /(?<=\d)[a-e]$/;

/** A share as the collection writes it; `none`: the table says that there is none. */
export type Share = { kind: 'share'; printed: string } | { kind: 'none' };

export const ALLOWED_SHARE =
	'0-100 with two decimals at most, a comma or a point, with or without %; <N; ~N; or - for none';

/**
 * Reads a share as pollsters print it: `51 %`, `44,5`, `<1`, `около 40`, `51*`, `–`. Digits stay as printed: nothing is
 * rounded. An empty cell is none.
 */
export function parseShare(cell: string): Parsed<Share> {
	const text = plainSpaces(cell);
	if (text === '' || NONE.test(text)) return good({ kind: 'none' });
	const bare = withoutFootnotes(
		withoutFootnotes(text).replace(/\s*(?:%|percent|per cent|проц\.?|відс\.?)$/i, '')
	)
		.replace(LETTER, '')
		.replace(BELOW, '<')
		.replace(ABOUT, '~');
	const printed = bare.replace(/^([<~]?\d+),(\d{1,2})$/, '$1.$2');
	if (printed === '' || !parsePercent(printed).ok) return bad(cell, `is not a share (${ALLOWED_SHARE})`);
	return good({ kind: 'share', printed });
}

/** Whether a cell holds a number that is no share, such as a count of people: `1 620`, `1,620`, `1620`. */
export function parseCountOfPeople(cell: string): number | null {
	const text = withoutFootnotes(plainSpaces(cell));
	const digits = text.replace(/(?<=\d)[ ,.'](?=\d{3}(?!\d))/g, '');
	return /^[1-9]\d{0,6}$/.test(digits) ? Number(digits) : null;
}
