import type { CellParser } from '../cells/parsed';
import type { Problem } from '../problem';
import { readTable, type ReadRules, type Row } from './readTable';

/** Which column of the file a field is read from, and how. */
export interface Column<T> {
	name: string;
	parse: CellParser<T>;
}

/** One column for each field of a record, so that a forgotten one does not compile. In the order of the file. */
export type Columns<T> = { [Field in keyof T]: Column<T[Field]> };

/** A checked record, and where it stands. */
export interface Located<T> {
	file: string;
	line: number;
	record: T;
}

export interface Table<T> {
	file: string;
	records: Located<T>[];
	/**
	 * The rows before the check, so that one bad cell does not make every mention of the row's id a second fault.
	 * `null` where the file could not be read at all.
	 */
	rows: Row[] | null;
}

export function column<T>(name: string, parse: CellParser<T>): Column<T> {
	return { name, parse };
}

/** Reads a file and checks every cell by its column's parser. A row with a bad cell gives problems and no record. */
export function parseTable<T>(
	file: string,
	text: string,
	columns: Columns<T>,
	rules: ReadRules = {}
): { table: Table<T>; problems: Problem[] } {
	const fields = Object.keys(columns) as (keyof T)[];
	const names = [...new Set(fields.map((field) => columns[field].name))];
	const { rows, columns: known, problems } = readTable(file, text, names, rules);
	const records: Located<T>[] = [];
	for (const row of rows) {
		const record: Partial<T> = {};
		let isWhole = true;
		for (const field of fields) {
			const { name, parse } = columns[field];
			const isThere = known.includes(name) || rules.mayLackColumns === true;
			const parsed = isThere ? parse(row.cells[name] ?? '') : null;
			if (parsed?.ok === true) record[field] = parsed.value;
			else isWhole = false;
			if (parsed?.ok === false)
				problems.push({ file, line: row.line, column: name, message: parsed.message });
		}
		if (isWhole) records.push({ file, line: row.line, record: record as T });
	}
	return { table: { file, records, rows: known.length === 0 ? null : rows }, problems };
}
