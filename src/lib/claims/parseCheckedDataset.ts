import { parseDataset, type ParsedDataset } from '../dataset/load/parseDataset';
import { findClaimProblems } from './claimProblems';

/**
 * `parseDataset`, and once all files fit together the findings of the claims computed anew: a wrong cell elsewhere would
 * only show up a second time in them.
 */
export function parseCheckedDataset(
	files: Record<string, string>,
	version: string,
	chartIds: readonly string[] | null = null
): ParsedDataset {
	const { dataset, renames, problems } = parseDataset(files, version, chartIds);
	return { dataset, renames, problems: problems.length > 0 ? problems : findClaimProblems(files, dataset) };
}
