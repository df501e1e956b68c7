import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { decodeText } from '../../src/lib/dataset/read/decodeText';
import { splitCells } from '../../src/lib/dataset/wide/splitCells';

/** A workbook is a ZIP archive, whatever its file is called. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The cells of a table: CSV, TSV or XLSX, from a file or from standard input.
 * @param path `-`: standard input
 * @param sheet of a workbook, its name or its number from 1
 */
export async function readRows(path: string, sheet: string): Promise<string[][]> {
	const bytes = readFileSync(path === '-' ? 0 : path);
	if (!ZIP.every((byte, index) => bytes[index] === byte)) return splitCells(decodeText(path, bytes).text);
	const sheets = await readXlsxFile(bytes);
	const found = sheets.find(({ sheet: name }) => name === sheet) ?? sheets[Number(sheet) - 1];
	const names = sheets.map(({ sheet: name }) => name).join(', ');
	if (found === undefined) throw new Error(`${path} has no sheet ${sheet}; there are ${names}`);
	return found.data.map((row) => row.map(textOf));
}

/** A cell as a person would type it; days are ISO dates. */
function textOf(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
