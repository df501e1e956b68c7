/**
 * Shows that nothing of the record the data began from was lost: `npx tsx scripts/compareDossier.ts <folder>`.
 * Compares each CSV file of that folder with the file of the same name in `data/`, row by row over the columns
 * that the record has, prints a table, and ends with 1 when a file, a column or a row is missing here.
 */
import Papa from 'papaparse';
import { compareTables, type TextRow } from '../src/lib/dataset/load/compareTables';
import { readDataFolder } from './readDataFolder';

const folder = process.argv[2];
process.exitCode = folder === undefined ? explain() : compareFolders(folder, 'data');

function explain(): number {
	console.error('Usage: npx tsx scripts/compareDossier.ts <folder with the record>');
	return 1;
}

function compareFolders(there: string, here: string): number {
	const [record, ours] = [readDataFolder(there).files, readDataFolder(here).files];
	const lines = [['file', 'rows there', 'rows here', 'missing', 'changed', 'added', 'columns']];
	const missingRows: string[] = [];
	const totals = { there: 0, same: 0, missing: 0, changed: 0, added: 0 };
	let lostColumns = 0;
	for (const [name, text] of Object.entries(record)) {
		const before = readRows(text);
		const after = readRows(ours[name] ?? '');
		const { missing, changed, added } = compareTables(before.rows, after.rows, before.columns);
		const lost = before.columns.filter((column) => !after.columns.includes(column));
		const extra = after.columns.filter((column) => !before.columns.includes(column));
		const columns = [...lost.map((column) => `-${column}`), ...extra.map((column) => `+${column}`)];
		const counts = [before.rows.length, after.rows.length, missing.length, changed.length, added.length];
		lines.push([name, ...counts.map(String), columns.length === 0 ? 'same' : columns.join(' ')]);
		missingRows.push(...missing.map((row) => `missing from ${name}: ${JSON.stringify(row)}`));
		missingRows.push(...changed.map(([old, now]) => `changed in ${name}: ${differences(old, now)}`));
		totals.there += before.rows.length;
		totals.same += before.rows.length - missing.length - changed.length;
		totals.missing += missing.length;
		totals.changed += changed.length;
		totals.added += added.length;
		lostColumns += lost.length;
	}
	const newFiles = Object.keys(ours).filter((name) => record[name] === undefined);
	console.log(layOut(lines));
	if (missingRows.length > 0) console.log(missingRows.join('\n'));
	console.log(`only here: ${newFiles.length === 0 ? 'no files' : newFiles.join(', ')}`);
	console.log(
		`${totals.same} of ${totals.there} rows stand here unchanged; ${totals.missing} missing, ` +
			`${totals.changed} changed, ${totals.added} added, ${lostColumns} columns lost`
	);
	return totals.there > 0 && totals.missing + totals.changed + lostColumns === 0 ? 0 : 1;
}

function readRows(text: string): { rows: TextRow[]; columns: string[] } {
	const { data, meta } = Papa.parse<TextRow>(text, { header: true, skipEmptyLines: true, delimiter: ',' });
	return { rows: data, columns: meta.fields ?? [] };
}

function differences(old: TextRow, now: TextRow): string {
	const columns = Object.keys(old).filter((column) => old[column] !== now[column]);
	const changes = columns.map((column) => `${column} ${quote(old[column])} -> ${quote(now[column])}`);
	return `${Object.values(old).slice(0, 4).join(' ')}: ${changes.join('; ')}`;
}

function quote(cell: string | undefined): string {
	return JSON.stringify(cell ?? '');
}

function layOut(lines: string[][]): string {
	const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
	return lines
		.map((line) =>
			line.map((cell, at) => (at === 0 ? cell.padEnd : cell.padStart).call(cell, widths[at] ?? 0))
		)
		.map((cells) => cells.join('  '))
		.join('\n');
}
