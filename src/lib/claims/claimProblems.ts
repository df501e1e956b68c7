import { parseTable } from '../dataset/read/parseTable';
import { REFERENCE_FILES } from '../dataset/tables/parseTables';
import type { Problem } from '../dataset/problem';
import { claimColumns } from '../dataset/tables/claims';
import type { Claim } from '../dataset/claim';
import type { Dataset } from '../dataset/types';
import { claimRows } from './claimRows';
import { holdClaim } from './holdClaim';
import { settledFinding, type SettledFinding } from './settledFinding';
import { structureClaim } from './structureClaim';

/**
 * Computes the finding of every claim anew and reports where it is not the stored one. A claim without a single number
 * was judged by a person, and is left alone.
 * @param files text by file name, of which the dataset was made
 */
export function findClaimProblems(files: Record<string, string>, dataset: Dataset): Problem[] {
	const text = files[REFERENCE_FILES.claims];
	if (text === undefined) return [];
	const rows = claimRows(dataset);
	const { table } = parseTable(REFERENCE_FILES.claims, text, claimColumns);
	return table.records.flatMap(({ file, line, record }) => {
		const result = holdClaim(dataset, rows, structureClaim(dataset, record));
		if (result === null) return [];
		const [stored, computed] = [storedFinding(record), settledFinding(dataset, record, result)].map(describe);
		if (stored === computed) return [];
		const message = `stored is "${stored}", computed is "${computed}" (${result.finding.code})`;
		return [{ file, line, column: 'finding', message }];
	});
}

function storedFinding(claim: Claim): SettledFinding {
	return {
		finding: claim.finding,
		waveId: claim.findingWaveId,
		questionId: claim.findingQuestionId,
		answerId: claim.findingAnswerId,
		value: claim.findingValue
	};
}

function describe({ finding, waveId, questionId, answerId, value }: SettledFinding): string {
	return [finding, waveId, questionId, answerId, value].filter((part) => part !== '').join(' ');
}
