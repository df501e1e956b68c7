import Papa from 'papaparse';
import { checkHeader } from './checkHeader';
import { cleanText, lineAt } from './cleanText';
import type { Problem } from '../problem';

/** One row as it stands in the file: nothing of it is checked yet, so its names are those of the columns. */
export interface Row {
	/** Line on which the row begins, counted from 1; true also after line breaks inside quotes. */
	line: number;
	cells: Record<string, string>;
}

export interface ReadTable {
	rows: Row[];
	/** Columns that are there; those that are not cannot be checked. */
	columns: string[];
	problems: Problem[];
}

export interface ReadRules {
	/** A header without rows is no fault. */
	mayBeEmpty?: boolean;
	/** Columns that are missing, unknown or in another order are no fault. */
	mayLackColumns?: boolean;
}

/**
 * Reads one CSV file (RFC 4180: commas, double quotes, one header line) with exactly the given columns.
 * All faults of the file come back at once; a row with too many or too few cells is left out.
 */
export function readTable(
	file: string,
	rawText: string,
	columns: readonly string[],
	rules: ReadRules = {}
): ReadTable {
	const { text, problems } = cleanText(file, rawText);
	const report = (line: number, message: string, column: string | null = null) =>
		problems.push({ file, line, column, message });
	if (text.trim() === '') {
		report(1, 'the file is empty');
		return { rows: [], columns: [], problems };
	}
	// The separators are named, because guessing them would let a wrong file through.
	const parsed = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
	const records = locate(text, parsed.data);
	const [header, ...body] = records;
	const names = header?.cells ?? [];
	const headerProblems = rules.mayLackColumns ? [] : checkHeader(file, names, columns);
	problems.push(...headerProblems);
	const known = columns.filter((column) => names.includes(column));
	if (known.length === 0 && headerProblems.length > 0) return { rows: [], columns: known, problems };
	if (body.length === 0 && !rules.mayBeEmpty) report(1, 'the file has a header and no rows');
	const badQuotes = reportQuotes(file, text, parsed.errors, problems);
	const rows: Row[] = [];
	body.forEach(({ line, cells }, index) => {
		// The header is record 0 of the parser.
		if (badQuotes.has(index + 1)) return;
		if (cells.length === 1 && cells[0] === '' && names.length > 1) report(line, 'the line is empty');
		else if (cells.length !== names.length)
			report(line, `the row has ${cells.length} cells, the header has ${names.length}`);
		else {
			cells.forEach((cell, at) => {
				if (cell !== cell.trim()) report(line, `${JSON.stringify(cell)} has spaces round it`, names[at]);
			});
			rows.push({ line, cells: nameCells(names, cells) });
		}
	});
	return { rows, columns: known, problems };
}

/** Finds the line of each record; the empty record after the last line break is no row. */
function locate(text: string, records: string[][]): { line: number; cells: string[] }[] {
	let line = 1;
	const located = records.map((cells) => {
		const start = line;
		line += 1;
		for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
		return { line: start, cells };
	});
	// An open quote swallows the last line break, so that the last record is not empty.
	const last = records.at(-1);
	const isEmptyEnd = text.endsWith('\n') && last?.length === 1 && last[0] === '';
	return isEmptyEnd ? located.slice(0, -1) : located;
}

/** The cells by their columns, without the spaces round them that were reported. */
function nameCells(names: string[], cells: string[]): Record<string, string> {
	const named: Record<string, string> = {};
	names.forEach((name, index) => (named[name] = (cells[index] ?? '').trim()));
	return named;
}

/** Reports faults of quoting, and returns the numbers of the records whose cells cannot be trusted for it. */
function reportQuotes(
	file: string,
	text: string,
	errors: Papa.ParseError[],
	problems: Problem[]
): Set<number> {
	const records = new Set<number>();
	// A quote that is never closed swallows the rest of the file, and what it swallowed is no fault of its own.
	const unclosed = errors.find((error) => error.code === 'MissingQuotes');
	for (const error of errors) {
		if (error.type !== 'Quotes' || error.row === undefined || records.has(error.row)) continue;
		const isUnclosed = error.row === unclosed?.row;
		const message = isUnclosed
			? 'a quote is opened here and never closed'
			: 'a quote inside a quoted cell must be doubled';
		// The parser's index is the first character after the opening quote.
		const line = lineAt(text, (error.index ?? 1) - 1);
		problems.push({ file, line, column: null, message });
		records.add(error.row);
	}
	return records;
}
