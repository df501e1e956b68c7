import { claimRows, type RecordedRow } from '../../claims/claimRows';
import { getDataset } from '../../server/site/dataset';

let rows: RecordedRow[] | undefined;

/** Everything that a claim may be held against; made at the first call and kept. */
export function getClaimRows(): RecordedRow[] {
	rows ??= claimRows(getDataset());
	return rows;
}
