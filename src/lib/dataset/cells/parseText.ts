import { bad, good, withRule, type CellParser } from './parsed';

/** Line breaks and tabs may be quoted; the other control characters come from a damaged file. */
const CONTROL = new RegExp('[\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]');

/** Any text, kept as it is: a tag or a formula stays text, and is escaped where it is shown. May be empty. */
export const parseText: CellParser<string> = withRule(
	(cell) => (CONTROL.test(cell) ? bad(cell, 'holds a control character') : good(cell)),
	{ type: 'string' }
);

/** Text that must be there. */
export const parseFilledText: CellParser<string> = withRule(
	(cell) => (cell === '' ? bad(cell, 'is empty; text is needed') : parseText(cell)),
	{ type: 'string', isRequired: true }
);
