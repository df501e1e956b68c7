import * as m from '../../text/paraglide/messages';
import type { CsvColumn } from './csvColumns';

/** What a column of a chart's CSV is called where there is room for more than its name. */
export function columnTitle(column: CsvColumn): string {
	return m[`column_${column}_title`]();
}

/** What a column of a chart's CSV means, without a full stop. */
export function columnMeaning(column: CsvColumn): string {
	return m[`column_${column}_meaning`]();
}
