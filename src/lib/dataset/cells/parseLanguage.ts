import { bad, good, type Parsed } from './parsed';

/** A language by its ISO 639 code; `und` where it is not known. */
export function parseLanguage(cell: string): Parsed<string> {
	return /^[a-z]{2,3}$/.test(cell)
		? good(cell)
		: bad(cell, 'is not a language code (ISO 639, und if not known)');
}
