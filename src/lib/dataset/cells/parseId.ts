import { bad, good, type CellParser, type Parsed } from './parsed';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const COUNTRY = /^[A-Z]{3}$/;

/** An id of lower-case letters, digits and single hyphens, which can stand in an address as it is. */
export function parseId(cell: string): Parsed<string> {
	return ID.test(cell) ? good(cell) : bad(cell, 'is not an id (lower-case letters, digits and hyphens)');
}

/** A country by its ISO 3166 alpha-3 code. */
export function parseCountry(cell: string): Parsed<string> {
	return COUNTRY.test(cell) ? good(cell) : bad(cell, 'is not a country code (three capital letters)');
}

/** Ids separated by one space, none of them twice; empty for none. */
export function parseIds(cell: string): Parsed<string[]> {
	if (cell === '') return good([]);
	const ids = cell.split(' ');
	const wrong = ids.find((id) => !ID.test(id));
	if (wrong !== undefined) return bad(cell, 'is not a list of ids separated by single spaces');
	const doubled = ids.find((id, index) => ids.indexOf(id) < index);
	return doubled === undefined ? good(ids) : bad(cell, `names ${doubled} twice`);
}

/** The pages that a statement rests on: at least one. */
export const parseSourceIds: CellParser<string[]> = (cell) =>
	cell === '' ? bad(cell, 'names no source; at least one is needed') : parseIds(cell);
