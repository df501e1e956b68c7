import { CELL_KINDS, type WideTable } from '../../src/lib/dataset/wide/wideTable';

/** What was read of a table, for a terminal. */
export function showTable(table: WideTable): string[] {
	const counts = CELL_KINDS.map((kind) => ({
		kind,
		count: table.cells.filter((cell) => cell.kind === kind).length
	}));
	const filled = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${kind}`);
	return [
		`${table.cells.length} cells: ${filled.join(', ')}`,
		`Answers ${table.orientation === 'down' ? 'down the rows' : 'across the columns'}: ${table.answers.join('; ')}`,
		...table.columns.map((column) => {
			const { name, date, country, subgroup, sampleSize, rest } = column;
			const days =
				date === null ? 'no date' : date.start === date.end ? date.start : `${date.start} to ${date.end}`;
			const people = sampleSize === null ? '' : `${sampleSize} people`;
			const open = rest === '' ? '' : `not understood: ${rest}`;
			const parts = [days, country ?? '', subgroup, people, open].filter((part) => part !== '');
			return `  ${name}: ${parts.join(', ')}`;
		}),
		...table.remarks.map((remark) => `  note: ${remark}`),
		...(table.problems.length === 0 ? [] : ['', 'Cells that were not understood, and are left out:']),
		...table.problems.map(
			({ row, column, text, message }) => `  row ${row}, column ${column}: ${JSON.stringify(text)} ${message}`
		)
	];
}
