import { groupBy } from '../groupBy';

export type TextRow = Record<string, string>;

export interface RowComparison {
	/** Rows of the record that are not here in any form. */
	missing: TextRow[];
	/** Rows that stand here with other cells: as they were, and as they are. */
	changed: [TextRow, TextRow][];
	/** Rows that are only here. */
	added: TextRow[];
}

/** Cells that say which row it is, by the first of them that a table has. */
const KEYS = [
	['wave_id', 'question_id', 'subgroup', 'answer_id'],
	['question_id', 'answer_id'],
	['question_id', 'before_wave', 'after_wave', 'kind'],
	['question_a', 'question_b']
];

/**
 * Compares two tables as collections in which a row may stand more than once, over the given columns. A row
 * that is not found whole is looked for among the rows left over by its key, which tells a change from a loss.
 */
export function compareTables(
	before: TextRow[],
	after: TextRow[],
	columns: readonly string[]
): RowComparison {
	const left = groupBy(after, (row) => textOf(row, columns));
	const gone = before.filter((row) => take(left, textOf(row, columns)) === undefined);
	const rest = [...left.values()].flat();
	const key = keyColumns(columns);
	const byKey = groupBy(rest, (row) => textOf(row, key));
	const missing: TextRow[] = [];
	const changed: [TextRow, TextRow][] = [];
	for (const row of gone) {
		const now = take(byKey, textOf(row, key));
		if (now === undefined) missing.push(row);
		else changed.push([row, now]);
	}
	return { missing, changed, added: [...byKey.values()].flat() };
}

/** Columns whose cells say which row it is; the first where nothing else is known. */
export function keyColumns(columns: readonly string[]): readonly string[] {
	return KEYS.find((names) => names.every((name) => columns.includes(name))) ?? columns.slice(0, 1);
}

function textOf(row: TextRow, columns: readonly string[]): string {
	return JSON.stringify(columns.map((column) => row[column] ?? null));
}

function take(collected: Map<string, TextRow[]>, key: string): TextRow | undefined {
	return collected.get(key)?.shift();
}
