import type { TableCell, TableModel, TableRow } from './tableModel';

/** Numbers within names count as numbers: "age 9" stands before "age 18". */
const BY_NAME = new Intl.Collator('en-GB', { numeric: true });

/**
 * Sorts the rows by a column; where there is no such column they stay as they are. Rows that are equal keep their
 * order, and those without anything to sort by stand last either way.
 * @param sort id of the column, with `-` before it from high to low; may be empty
 */
export function sortRows(table: TableModel, sort: string): TableModel {
	const index = table.columns.findIndex(({ id }) => sort.replace('-', '') === id);
	const sign = sort.startsWith('-') ? -1 : 1;
	const keyOf = ({ cells }: TableRow): TableCell['key'] => cells[index]?.key ?? null;
	return {
		...table,
		rows: [...table.rows].sort((rowA, rowB) => {
			const [a, b] = [keyOf(rowA), keyOf(rowB)];
			if (a === null || b === null) return Number(a === null) - Number(b === null);
			return sign * (typeof a === 'number' ? a - Number(b) : BY_NAME.compare(a, String(b)));
		})
	};
}
