import { bad, good, type Parsed } from './parsed';

/** Line breaks and tabs may be quoted; the other control characters come from a damaged file. */
const CONTROL = new RegExp('[\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]');

/** Any text, kept as it is: a tag or a formula stays text, and is escaped where it is shown. May be empty. */
export function parseText(cell: string): Parsed<string> {
	return CONTROL.test(cell) ? bad(cell, 'holds a control character') : good(cell);
}

/** Text that must be there. */
export function parseFilledText(cell: string): Parsed<string> {
	return cell === '' ? bad(cell, 'is empty; text is needed') : parseText(cell);
}
