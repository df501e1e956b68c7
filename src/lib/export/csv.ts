import Papa from 'papaparse';
import type { PlottedSeries } from '../chart/plotted';
import type { Dataset } from '../dataset/types';
import { CSV_COLUMNS, readingRows } from './csvColumns';
import { FORMULA } from './formula';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Exactly the readings drawn, as CSV: UTF-8, CRLF, RFC 4180. A text that a spreadsheet would run is neutralised.
 * @param warnings what must be said with every row
 * @param hasMark writes a byte-order mark, which Excel needs to read UTF-8
 */
export function chartCsv(
	dataset: Dataset,
	series: PlottedSeries[],
	hasMark = false,
	warnings: readonly string[] = []
): string {
	const text = Papa.unparse(
		{ fields: Object.keys(CSV_COLUMNS), data: readingRows(dataset, series, warnings) },
		{ newline: '\r\n', escapeFormulae: FORMULA }
	);
	return `${hasMark ? BYTE_ORDER_MARK : ''}${text}\r\n`;
}
