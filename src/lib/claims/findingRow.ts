import { sumOf } from '../stats/sumOf';
import type { ClaimFinding } from './claimCheck';
import { agrees, byReading, type ClaimField, type StructuredClaim } from './claimRow';
import type { RecordedRow } from './claimRows';
import { ONE_RELAXED, TWO_RELAXED } from './relaxedClaims';
import { claimedPct, valueMatches } from './valueMatches';

/** The rows that a finding speaks of. */
export interface FindingRows {
	/** Matched, nearest, or found once a field is relaxed; `null` where nothing was found. */
	row: RecordedRow | null;
	/** Possible origin of the number. */
	hint: RecordedRow | null;
	/** All that agree with every stated field. */
	stated: RecordedRow[];
}

/** Finds the rows behind a finding of `claimCheck`, which names their survey and question only. */
export function findRows(
	claim: StructuredClaim,
	db: readonly RecordedRow[],
	finding: ClaimFinding
): FindingRows {
	const rows = db.filter(({ status, value }) => status !== 'excluded' && value !== null).sort(byReading);
	const hedge = claim.hedge ?? 'exact';
	const claimed = claimedPct(claim.value ?? null, hedge);
	const hasValue = ({ value }: RecordedRow): boolean =>
		valueMatches({ recorded: value, claimed, hedge }) === true;
	const isNearest = ({ value }: RecordedRow): boolean =>
		claimed !== null && value !== null && sumOf([claimed, -value]) === finding.by;
	const find = (code: string, wave: string | undefined, measure: string | undefined): RecordedRow | null => {
		const found = rows.filter(
			(row) =>
				row.wave === wave &&
				row.measure === measure &&
				agrees(claim, row, relaxedBy(code)) &&
				(code === 'DIFFERS' ? isNearest(row) : hasValue(row))
		);
		return found.find(({ isOurSum }) => isOurSum !== true) ?? found[0] ?? null;
	};
	return {
		row: find(finding.code, finding.wave, finding.measure),
		hint: finding.hint === undefined ? null : find(finding.hint, finding.hintWave, finding.hintMeasure),
		stated: rows.filter((row) => agrees(claim, row))
	};
}

function relaxedBy(code: string): readonly ClaimField[] {
	return [...ONE_RELAXED, ...TWO_RELAXED].find((relaxation) => relaxation.code === code)?.fields ?? [];
}
