import { unzipSync } from 'fflate';
import writeSheets, { type Row } from 'write-excel-file/node';
import type { Sheet, SheetCell } from '../../export/rows/sheets';
import { zipFiles } from './zipFiles';

const DATE_FORMAT = 'yyyy-mm-dd';

/**
 * Writes sheets as a workbook (Office Open XML), the first row of each bold and kept in sight.
 * @param version of the data, which dates the files inside, so that the same sheets are the same bytes
 */
export async function writeXlsx(sheets: Sheet[], version: string): Promise<Uint8Array<ArrayBuffer>> {
	const written = await writeSheets(
		sheets.map(({ name, rows, widths }) => ({
			sheet: name,
			data: rows.map((row, index) => row.map((cell) => styledCell(cell, index === 0))),
			columns: widths.map((width) => ({ width })),
			stickyRowsCount: 1
		}))
	).toBuffer();
	const files = unzipSync(new Uint8Array(written));
	return zipFiles(
		Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
		version
	);
}

/** The type is said for each cell: a text is never taken for a formula, whatever it begins with. */
function styledCell(cell: SheetCell, isHead: boolean): Row[number] {
	const style = isHead ? ({ fontWeight: 'bold' } as const) : {};
	if (cell === null) return null;
	if (cell instanceof Date) return { value: cell, type: Date, format: DATE_FORMAT, ...style };
	if (typeof cell === 'number') return { value: cell, type: Number, ...style };
	return { value: cell, type: String, ...style };
}
