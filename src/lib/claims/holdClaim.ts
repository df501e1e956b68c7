import type { Dataset } from '../dataset/types';
import { checkComparator, type ComparatorFinding } from './checkComparator';
import { claimCheck, type ClaimFinding } from './claimCheck';
import type { RecordedRow } from './claimRows';
import { findRows, type FindingRows } from './findingRow';
import type { StructuredClaim } from './claimRow';
import type { HeldClaim } from './structureClaim';
import { valueMatches } from './valueMatches';

/** Everything that holding a sentence against the record gives. */
export interface ClaimResult extends FindingRows {
	finding: ClaimFinding;
	/** Of the figure that has the number: the matching one, else the possible origin; `null` where nothing is compared. */
	comparator: ComparatorFinding | null;
	/** The figure that the comparator speaks of. */
	located: RecordedRow | null;
}

/**
 * Holds a sentence against the record (method, section 8), the value first and then what it is compared with.
 * @param db rows of `claimRows`
 * @returns `null` where the sentence gives no single number
 */
export function holdClaim(
	dataset: Dataset,
	db: readonly RecordedRow[],
	{ claim, comparator, asOf }: HeldClaim
): ClaimResult | null {
	const finding = checkAsPrinted(claim, db);
	if (finding === null) return null;
	const rows = findRows(claim, db, finding);
	const located = finding.code === 'DIFFERS' ? rows.hint : (rows.row ?? rows.hint);
	return {
		finding,
		...rows,
		located,
		comparator: located === null ? null : checkComparator(dataset, located, comparator, asOf)
	};
}

/**
 * A number that no stated figure has is looked for as it was printed, before figures that only round to it: 33.9 is
 * not the 34 of another question while there is a 33.9.
 */
function checkAsPrinted(claim: StructuredClaim, db: readonly RecordedRow[]): ClaimFinding | null {
	const finding = claimCheck({ claim, db });
	if (finding === null || isLocated(finding) || (claim.hedge ?? 'exact') !== 'exact') return finding;
	const claimed = claim.value ?? null;
	const printed = db.filter(
		({ value }) => value === claimed || valueMatches({ recorded: value, claimed, hedge: 'exact' }) !== true
	);
	const asPrinted = claimCheck({ claim, db: printed });
	const hasOrigin = asPrinted?.code.startsWith('OTHER_') === true || asPrinted?.hint !== undefined;
	return hasOrigin ? asPrinted : finding;
}

function isLocated({ code }: ClaimFinding): boolean {
	return code === 'MATCHES' || code === 'CONFLICTING_SOURCES';
}
