import { bad, good, withRule, type CellParser } from './parsed';

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
export const parseSubgroup: CellParser<string> = withRule(
	(cell) =>
		cell === '' || SUBGROUP.test(cell)
			? good(cell)
			: bad(cell, `is not a subgroup (kind:label, kind one of ${SUBGROUP_KINDS.join(', ')})`),
	{ type: 'string', pattern: SUBGROUP.source }
);
