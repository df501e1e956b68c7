import type { Claim } from '../dataset/claim';
import type { Dataset } from '../dataset/types';
import type { RecordedRow } from './claimRows';

/**
 * Whether a figure was read on pages of the claim's own publisher alone, who is no second witness. A pollster's own
 * pages are its record, and witness enough.
 */
export function isOwnEvidence(dataset: Dataset, claim: Claim, row: RecordedRow): boolean {
	const page = Object.values(dataset.sources).find(({ url }) => url === claim.url);
	if (page === undefined || page.kind === 'primary') return false;
	return row.sourceIds.every((id) => dataset.sources[id]?.publisher === page.publisher);
}
