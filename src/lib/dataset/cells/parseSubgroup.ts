import { bad, good, type Parsed } from './parsed';

/** By what respondents may be told apart. */
export const SUBGROUP_KINDS = [
	'age',
	'sex',
	'education',
	'occupation',
	'income',
	'region',
	'settlement',
	'language',
	'ethnicity',
	'generation'
] as const;

const SUBGROUP = new RegExp(`^(?:${SUBGROUP_KINDS.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*\\+?$`);

/** A part of the respondents, such as `age:18-24` or `age:60+`; empty for all of them. */
export function parseSubgroup(cell: string): Parsed<string> {
	if (cell === '' || SUBGROUP.test(cell)) return good(cell);
	return bad(cell, `is not a subgroup (kind:label, kind one of ${SUBGROUP_KINDS.join(', ')})`);
}
