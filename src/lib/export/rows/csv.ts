import Papa from 'papaparse';
import type { PlottedSeries } from '../../chart/series/plotted';
import type { Dataset } from '../../dataset/types';
import { CSV_COLUMNS, readingRows } from './csvColumns';
import { FORMULA } from './formula';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Exactly the readings drawn, as CSV: UTF-8, CRLF, RFC 4180. A text that a spreadsheet would run is neutralised.
 * @param warnings what must be said with every row
 * @param hasMark writes a byte-order mark, which Excel needs to read UTF-8
 * @param columns those that are written, in their order; a release has those of its time
 */
export function chartCsv(
	dataset: Dataset,
	series: PlottedSeries[],
	hasMark = false,
	warnings: readonly string[] = [],
	columns: readonly string[] = Object.keys(CSV_COLUMNS)
): string {
	const text = Papa.unparse(
		{ fields: [...columns], data: readingRows(dataset, series, warnings) },
		{ newline: '\r\n', escapeFormulae: FORMULA }
	);
	return `${hasMark ? BYTE_ORDER_MARK : ''}${text}\r\n`;
}
