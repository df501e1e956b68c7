import { bad, good, withRule, type CellParser } from './parsed';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const COUNTRY = /^[A-Z]{3}$/;

/** An id of lower-case letters, digits and single hyphens, which can stand in an address as it is. */
export const parseId: CellParser<string> = withRule(
	(cell) => (ID.test(cell) ? good(cell) : bad(cell, 'is not an id (lower-case letters, digits and hyphens)')),
	{ type: 'string', pattern: ID.source, isRequired: true }
);

/** A country by its ISO 3166 alpha-3 code. */
export const parseCountry: CellParser<string> = withRule(
	(cell) => (COUNTRY.test(cell) ? good(cell) : bad(cell, 'is not a country code (three capital letters)')),
	{ type: 'string', pattern: COUNTRY.source, isRequired: true }
);

/** Ids separated by one space, none of them twice; empty for none. */
export const parseIds: CellParser<string[]> = withRule(
	(cell) => {
		if (cell === '') return good([]);
		const ids = cell.split(' ');
		const wrong = ids.find((id) => !ID.test(id));
		if (wrong !== undefined) return bad(cell, 'is not a list of ids separated by single spaces');
		const doubled = ids.find((id, index) => ids.indexOf(id) < index);
		return doubled === undefined ? good(ids) : bad(cell, `names ${doubled} twice`);
	},
	{ type: 'string', isList: true, pattern: ID.source }
);

/** The pages that a statement rests on: at least one. */
export const parseSourceIds: CellParser<string[]> = withRule(
	(cell) => (cell === '' ? bad(cell, 'names no source; at least one is needed') : parseIds(cell)),
	{ type: 'string', isList: true, pattern: ID.source, isRequired: true }
);
