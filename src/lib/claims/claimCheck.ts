import { sumOf } from '../stats/sumOf';
import { agrees, byReading, isSameReading, type ClaimRow, type StructuredClaim } from './claimRow';
import { findRelaxed, ONE_RELAXED, TWO_RELAXED, type HintCode, type OtherCode } from './relaxedClaims';
import { claimedPct, valueMatches } from './valueMatches';

export interface ClaimFinding {
	code: 'MATCHES' | 'CONFLICTING_SOURCES' | 'DIFFERS' | OtherCode | 'NO_READING_FOR_PERIOD' | 'NOT_FOUND';
	wave?: string;
	measure?: string;
	/** Points by which the claim is above the nearest recorded figure; below 0 where it is under it. */
	by?: number;
	/** The stated year is that of publication, not of fieldwork. */
	yearBasis?: 'publication';
	/** Several readings have the value. */
	ambiguous?: true;
	/** Only our own sum of printed parts has the value. */
	ourSum?: true;
	/** The figure rests on weak evidence. */
	weak?: true;
	/** Where the number may come from; equal numbers coincide often. */
	hint?: HintCode;
	hintWave?: string;
	hintMeasure?: string;
}

/**
 * Holds a published sentence against recorded figures: the first rule of the method, section 8.4, that fires. It
 * never says that a sentence is true or false.
 * @param inputs.claim shares in percent 0-100
 * @returns `null` where the sentence gives no number
 */
export function claimCheck(inputs: { claim: StructuredClaim; db: readonly ClaimRow[] }): ClaimFinding | null {
	const { claim } = inputs;
	const hedge = claim.hedge ?? 'exact';
	const claimed = claimedPct(claim.value ?? null, hedge);
	if (claimed === null) return null;
	const rows = inputs.db
		.filter(({ status, value }) => status !== 'excluded' && value !== null)
		.sort(byReading);
	const withValue = rows.filter(({ value }) => valueMatches({ recorded: value, claimed, hedge }) === true);
	const stated = rows.filter((row) => agrees(claim, row));
	const matching = stated.filter((row) => withValue.includes(row));
	if (matching.length > 0) return located(claim, matching, stated);
	const one = findRelaxed(claim, withValue, ONE_RELAXED);
	const hint = hintOf(one ?? findRelaxed(claim, withValue, TWO_RELAXED));
	const nearest = nearestTo(claimed, stated);
	if (nearest !== null) return { code: 'DIFFERS', ...nearest, ...hint };
	if (one !== null) return { code: one.code, ...placeOf(one.row) };
	const isKnown = rows.some((row) => agrees(claim, row, ['answers', 'base', 'year']));
	return { code: isKnown ? 'NO_READING_FOR_PERIOD' : 'NOT_FOUND', ...hint };
}

const placeOf = ({ wave, measure }: ClaimRow) => ({ wave, measure });

function located(claim: StructuredClaim, matching: ClaimRow[], stated: ClaimRow[]): ClaimFinding {
	// A printed figure goes before our sum of its parts.
	const row = matching.find(({ isOurSum }) => isOurSum !== true) ?? matching[0];
	if (row === undefined) return { code: 'NOT_FOUND' };
	const printed = stated.filter((other) => isSameReading(row, other) && other.isOurSum !== true);
	if (new Set(printed.map(({ value }) => value)).size > 1)
		return { code: 'CONFLICTING_SOURCES', ...placeOf(row) };
	const isPublication = (claim.year ?? null) !== null && claim.year !== row.year;
	return {
		code: 'MATCHES',
		...placeOf(row),
		...(isPublication ? { yearBasis: 'publication' as const } : {}),
		...(matching.every((other) => isSameReading(row, other)) ? {} : { ambiguous: true as const }),
		...(row.isOurSum === true ? { ourSum: true as const } : {}),
		...(row.status === 'weak' ? { weak: true as const } : {})
	};
}

function nearestTo(claimed: number, rows: ClaimRow[]): { by: number; wave: string; measure: string } | null {
	const [nearest] = rows
		.flatMap((row) => (row.value === null ? [] : [{ by: sumOf([claimed, -row.value]), ...placeOf(row) }]))
		.sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
	return nearest ?? null;
}

function hintOf(found: { code: HintCode; row: ClaimRow } | null) {
	if (found === null) return {};
	return { hint: found.code, hintWave: found.row.wave, hintMeasure: found.row.measure };
}
