import type { ChartCaption } from '../../chart/buildChart';
import type { Readings } from '../../chart/series/wholeReadings';
import * as m from '../../text/paraglide/messages';
import { chartWarnings } from './chartWarnings';
import { COLUMN_KINDS, type ColumnKind } from './columnKinds';
import { columnMeaning } from './columnWords';
import { CSV_COLUMNS, readingRows, writtenColumns } from './csvColumns';
import { neutraliseFormula } from './formula';
import { noteRows } from './noteRows';

/** A cell of a spreadsheet; a `Date` is a whole day at midnight UTC, `null` an empty cell. */
export type SheetCell = string | number | Date | null;

export interface Sheet {
	name: string;
	/** The first row holds the names of the columns. */
	rows: SheetCell[][];
	/** In characters, one for each column. */
	widths: number[];
}

/** Longer texts run on under the next cell or are cut by it, which keeps the sheet readable. */
const WIDEST = 40;
const NARROWEST = 8;
/** Rows that a width is worked out from: enough to be typical. */
const MEASURED_ROWS = 200;

/**
 * The workbook of a chart: the rows and columns of its CSV as typed cells, and what stands round the chart. Numbers
 * are numbers; a day is a date; a month or a year alone stays text, since a spreadsheet has no such date.
 * @param columns those of the CSV
 */
export function chartSheets(
	readings: Readings,
	caption: ChartCaption,
	link: string,
	columns: readonly string[] = Object.keys(CSV_COLUMNS)
): Sheet[] {
	const names = writtenColumns(columns);
	const rows = readingRows(readings.dataset, readings.series, chartWarnings(caption));
	const figures = [
		names,
		...rows.map((row) => names.map((name) => typedCell(COLUMN_KINDS[name], row[name])))
	];
	const meanings = names.map((name) => [name, neutraliseFormula(columnMeaning(name))]);
	return [
		{ name: m.sheet_figures(), rows: figures, widths: names.map((_, index) => widthOf(figures, index)) },
		{ name: m.sheet_notes(), rows: noteRows(caption, link), widths: [24, 100] },
		{
			name: m.sheet_columns(),
			rows: [[m.codebook_column(), m.codebook_meaning()], ...meanings],
			widths: [24, 100]
		}
	];
}

/** A cell of the CSV with its type; text that a spreadsheet would run is neutralised as it is there. */
function typedCell(kind: ColumnKind, cell: string): SheetCell {
	if (cell === '') return null;
	if (kind === 'integer' || kind === 'number') return Number(cell);
	if (kind === 'date' && cell.length === 'YYYY-MM-DD'.length) return new Date(`${cell}T00:00:00Z`);
	return neutraliseFormula(cell);
}

function widthOf(rows: SheetCell[][], index: number): number {
	const lengths = rows.slice(0, MEASURED_ROWS).map((row) => {
		const cell = row[index] ?? '';
		return cell instanceof Date ? 'YYYY-MM-DD'.length : String(cell).length;
	});
	return Math.min(WIDEST, Math.max(NARROWEST, ...lengths) + 2);
}
