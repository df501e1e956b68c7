import * as m from '../../text/paraglide/messages';
import { COLUMN_KINDS, FILLED_COLUMNS, type ColumnKind } from './columnKinds';
import { columnMeaning } from './columnWords';
import { CSV_COLUMNS, type CsvColumn } from './csvColumns';

const KIND_NAMES: Record<ColumnKind, () => string> = {
	text: m.column_kind_text,
	choice: m.column_kind_choice,
	integer: m.column_kind_integer,
	number: m.column_kind_number,
	date: m.column_kind_date,
	list: m.column_kind_list
};

/** What the columns of a chart's CSV mean and what an empty cell is, as Markdown. */
export function columnCodebook(): string {
	const names = Object.keys(CSV_COLUMNS) as CsvColumn[];
	const rows = names.map((name) => {
		const filled = FILLED_COLUMNS.includes(name) ? `; ${m.codebook_filled()}` : '';
		const cells = [`\`${name}\``, columnMeaning(name), `${KIND_NAMES[COLUMN_KINDS[name]]()}${filled}`];
		return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	});
	return [
		`# ${m.codebook_title()}`,
		'',
		m.codebook_missing(),
		'',
		`| ${m.codebook_column()} | ${m.codebook_meaning()} | ${m.codebook_kind()} |`,
		'|---|---|---|',
		...rows,
		''
	].join('\n');
}
