import Papa from 'papaparse';
import type { NewRow } from './entryPlan';

/** Columns whose cells a new row shares with its neighbours, the narrowest group first; after the last such row it is put. */
const NEIGHBOURS: Record<string, readonly (readonly string[])[]> = {
	'waves.csv': [['pollster_id', 'country'], ['pollster_id']],
	'answers.csv': [['question_id']]
};
const FIGURE_NEIGHBOURS = [['wave_id', 'question_id'], ['question_id']];

/**
 * The files with the new rows in them; every other byte stays. A page is put at its place in the order of addresses, a
 * wave after the last one of its pollster, an answer after the last one of its question, a figure after the last one of
 * its wave and question.
 * @param files text by file name; a file that is not there is not written
 */
export function insertRows(
	files: Readonly<Record<string, string>>,
	rows: readonly NewRow[]
): Record<string, string> {
	const changed = { ...files };
	for (const row of rows) {
		const text = changed[row.file];
		if (text !== undefined) changed[row.file] = insertRow(text, row);
	}
	return changed;
}

function insertRow(text: string, { file, cells }: NewRow): string {
	const records = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
	if (text.endsWith('\n')) records.pop();
	const [header = [], ...body] = records;
	const line = formatRow(header.map((name) => cells[name] ?? ''));
	const at = placeIn(file, header, body, cells);
	const lines = records.map(formatted(text));
	lines.splice(at + 1, 0, line);
	return `${lines.join('\n')}\n`;
}

/** After how many rows of the body the new one is put. */
function placeIn(file: string, header: string[], body: string[][], cells: Record<string, string>): number {
	const valueOf = (row: string[], name: string): string => row[header.indexOf(name)] ?? '';
	if (file === 'sources.csv') {
		const next = body.findIndex((row) => valueOf(row, 'url') > (cells['url'] ?? ''));
		return next === -1 ? body.length : next;
	}
	for (const names of NEIGHBOURS[file] ?? FIGURE_NEIGHBOURS) {
		const last = body.findLastIndex((row) => names.every((name) => valueOf(row, name) === cells[name]));
		if (last !== -1) return last + 1;
	}
	return body.length;
}

/** The records as they stand in the text, byte for byte. */
function formatted(text: string): (cells: string[], index: number) => string {
	const ends: number[] = [];
	let isQuoted = false;
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === '"') isQuoted = !isQuoted;
		else if (text[at] === '\n' && !isQuoted) ends.push(at);
	}
	if (!text.endsWith('\n')) ends.push(text.length);
	return (_, index) => text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, ends[index]);
}

function formatRow(cells: string[]): string {
	return Papa.unparse([cells], { newline: '\n' });
}
