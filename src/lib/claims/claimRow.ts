import type { Hedge } from './valueMatches';

/** One recorded figure as a claim is held against it. */
export interface ClaimRow {
	pollster: string;
	/** ISO 3166 alpha-3, upper case. */
	country: string;
	measure: string;
	/** Id of an answer or of a stance. */
	answers: string;
	base: string;
	/** Year of fieldwork. */
	year: number;
	/** Year of publication, where it is another. */
	pubYear?: number | null;
	wave: string;
	/** Percent 0-100; `null` where no number was printed. */
	value: number | null;
	status?: 'reported' | 'weak' | 'alternative' | 'excluded';
	/** Whether the value is our sum of printed parts. */
	isOurSum?: boolean;
}

/** A published sentence as a form; a field that is `null` or left out was not stated. */
export interface StructuredClaim {
	pollster?: string | null;
	country?: string | null;
	measures?: readonly string[] | null;
	answers?: string | null;
	base?: string | null;
	year?: number | null;
	/** Percent 0-100. */
	value?: number | null;
	/** The word before the number; `exact` where there is none. */
	hedge?: Hedge | null;
}

export type ClaimField = 'pollster' | 'country' | 'measures' | 'answers' | 'base' | 'year';

/** Whether a recorded figure agrees with every stated field but those that are relaxed (method, section 8.4). */
export function agrees(claim: StructuredClaim, row: ClaimRow, relaxed: readonly ClaimField[] = []): boolean {
	const isFree = (field: ClaimField): boolean => relaxed.includes(field) || (claim[field] ?? null) === null;
	return (
		(isFree('pollster') || claim.pollster === row.pollster) &&
		(isFree('country') || claim.country === row.country) &&
		(isFree('measures') || claim.measures?.includes(row.measure) === true) &&
		(isFree('answers') || claim.answers === row.answers) &&
		(isFree('base') || claim.base === row.base) &&
		(isFree('year') || claim.year === row.year || claim.year === row.pubYear)
	);
}

/** What tells one reading from another. */
const READING_FIELDS = ['wave', 'pollster', 'country', 'measure', 'answers', 'base'] as const;

/** Whether two recorded figures are of one reading. */
export function isSameReading(one: ClaimRow, other: ClaimRow): boolean {
	return READING_FIELDS.every((field) => one[field] === other[field]);
}

/** Order of recorded figures among which a claim could mean any: by reading, then by value. */
export function byReading(one: ClaimRow, other: ClaimRow): number {
	for (const field of READING_FIELDS)
		if (one[field] !== other[field]) return one[field] < other[field] ? -1 : 1;
	return (one.value ?? 0) - (other.value ?? 0);
}
