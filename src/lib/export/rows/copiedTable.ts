import type { TableModel } from '../../chart/table/tableModel';
import * as m from '../../text/paraglide/messages';
import { neutraliseFormula } from './formula';

/**
 * A table as it leaves the page for a spreadsheet or an article: numbers bare, pages by their addresses, and what must
 * be said of a bare number in a last column. The first row holds the names of the columns.
 */
export function copiedRows({ corner, columns, rows, hasReferences }: TableModel): string[][] {
	const last = rows.map(({ cells, references }) =>
		hasReferences
			? references.map(({ url }) => url).join(' ')
			: cells
					.flatMap(({ text, plain }, index) =>
						plain === '' || plain === text ? [] : `${columns[index]?.name}: ${text}`
					)
					.join('; ')
	);
	const lastName = hasReferences ? m.table_sources() : m.notes_title();
	const hasLast = last.some((text) => text !== '');
	return [
		[corner, ...columns.map(({ name }) => name), lastName],
		...rows.map(({ head, cells }, index) => [head, ...cells.map(({ plain }) => plain), last[index] ?? ''])
	].map((row) =>
		row.slice(0, hasLast ? row.length : -1).map((cell) => neutraliseFormula(cell.replace(/\s+/g, ' ')))
	);
}

/** Tab-separated text, a line a row. */
export function rowsTsv(rows: string[][]): string {
	return rows.map((row) => row.join('\t')).join('\n');
}
