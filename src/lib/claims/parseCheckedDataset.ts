import { parseDataset } from '../dataset/parseDataset';
import type { Problem } from '../dataset/problem';
import type { Dataset } from '../dataset/types';
import { findClaimProblems } from './claimProblems';

/**
 * `parseDataset`, and once all files fit together the findings of the claims computed anew: a wrong cell elsewhere would
 * only show up a second time in them.
 */
export function parseCheckedDataset(
	files: Record<string, string>,
	version: string
): { dataset: Dataset; problems: Problem[] } {
	const { dataset, problems } = parseDataset(files, version);
	return { dataset, problems: problems.length > 0 ? problems : findClaimProblems(files, dataset) };
}
