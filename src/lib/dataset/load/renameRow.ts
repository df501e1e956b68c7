import type { TextRow } from './compareTables';
import type { Renames } from '../tables/renames';
import type { RenamedKind } from '../tables/renamed';

type Kind = Exclude<RenamedKind, 'answer'>;

/** Columns of `data/` that name something by its id, several of it where they are separated by spaces. */
const ID_COLUMNS: Record<string, Kind> = {
	pollster_id: 'pollster',
	partner: 'pollster',
	claimed_pollster_id: 'pollster',
	question_id: 'question',
	question_a: 'question',
	question_b: 'question',
	claimed_question_id: 'question',
	finding_question_id: 'question',
	wave_id: 'wave',
	before_wave: 'wave',
	after_wave: 'wave',
	finding_wave_id: 'wave',
	claim_id: 'claim'
};

/** Columns that name answers, with the column that names their question. */
const ANSWER_COLUMNS: Record<string, string> = {
	answer_id: 'question_id',
	parts: 'question_id',
	claimed_answer_id: 'claimed_question_id',
	finding_answer_id: 'finding_question_id'
};

/** A row of an earlier time with the present ids in place of those that were renamed; nothing else is changed. */
export function renameRow(row: TextRow, renames: Renames): TextRow {
	return Object.fromEntries(
		Object.entries(row).map(([column, cell]) => [column, renameCell(row, column, cell, renames)])
	);
}

function renameCell(row: TextRow, column: string, cell: string, renames: Renames): string {
	const kind = ID_COLUMNS[column];
	if (kind !== undefined) return renames.idOf(kind, cell);
	const questionId = row[ANSWER_COLUMNS[column] ?? ''];
	if (questionId === undefined || cell === '') return cell;
	return cell
		.split(' ')
		.map((answerId) => renames.answerOf({ questionId, answerId }).answerId)
		.join(' ');
}
