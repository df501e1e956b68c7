import { bad, good, withRule, type CellParser } from './parsed';

const LANGUAGE = /^[a-z]{2,3}$/;

/** A language by its ISO 639 code; `und` where it is not known. */
export const parseLanguage: CellParser<string> = withRule(
	(cell) =>
		LANGUAGE.test(cell) ? good(cell) : bad(cell, 'is not a language code (ISO 639, und if not known)'),
	{ type: 'string', pattern: LANGUAGE.source, isRequired: true }
);
