import { isShown } from '../dataset/isShown';
import type { Claim } from '../dataset/claim';
import type { Dataset } from '../dataset/types';
import { answerKey } from './answerKey';
import { questionsLike } from './claimedQuestions';
import { ALL_RESPONDENTS, type RecordedRow } from './claimRows';
import { findingName, isContradicted, type FindingName } from './findingName';
import type { ClaimResult } from './holdClaim';
import { isOwnEvidence } from './ownEvidence';

/** A finding as `claims.csv` stores it. */
export interface SettledFinding {
	finding: FindingName;
	/** All empty where nothing was found. */
	waveId: string;
	questionId: string;
	answerId: string;
	/** As printed; empty where no report prints the total. */
	value: string;
}

const NOT_FOUND = { finding: 'not-found', waveId: '', questionId: '', answerId: '', value: '' } as const;

/**
 * The finding with the figure that settles it: where a record is contradicted, the reading that stands above it. A weak
 * figure of the claimed question that nobody prints but who makes the claim settles nothing.
 */
export function settledFinding(dataset: Dataset, claim: Claim, result: ClaimResult): SettledFinding {
	const { row, comparator } = result;
	const finding = findingName(result);
	if (row === null || finding === 'not-found') return NOT_FOUND;
	const isClaimed = questionsLike(dataset, claim.questionId).includes(row.measure);
	if (isClaimed && row.status === 'weak' && isOwnEvidence(dataset, claim, row)) return NOT_FOUND;
	const isRecord = comparator?.kind === 'record' && isContradicted(comparator);
	const settling = isRecord && comparator.most !== null ? { ...row, wave: comparator.most.waveId } : row;
	return {
		finding,
		waveId: settling.wave,
		questionId: settling.measure,
		answerId: settling.answerId,
		value: printedValue(dataset, settling)
	};
}

/** The share that stands for the reading, as printed: what a row has as an alternative or our sum is not it. */
function printedValue(dataset: Dataset, row: RecordedRow): string {
	const question = dataset.questions[row.measure];
	const subgroup = row.base === ALL_RESPONDENTS ? '' : row.base;
	const shown = dataset.figures.find(
		(figure) =>
			isShown(figure) &&
			figure.waveId === row.wave &&
			figure.questionId === row.measure &&
			figure.subgroup === subgroup &&
			question !== undefined &&
			answerKey(question, figure.answerId) === row.answers
	);
	return shown?.printed ?? '';
}
