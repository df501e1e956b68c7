/** What a sentence says of the number besides naming it (method, section 8.5). */
export const COMPARATORS = [
	'none',
	'record-high',
	'record-low',
	'rose',
	'fell',
	'doubled',
	'majority',
	'first'
] as const;

/** `top` and `eighth`: the place among the answers of one survey, which only claims of the press state. */
export type Comparator = (typeof COMPARATORS)[number] | 'top' | 'eighth';
