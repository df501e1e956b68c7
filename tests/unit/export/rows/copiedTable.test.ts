import { describe, expect, it } from 'vitest';
import { textCell, type TableModel } from '../../../../src/lib/chart/table/tableModel';
import { copiedRows, rowsTsv } from '../../../../src/lib/export/rows/copiedTable';

const table = (cells: TableModel['rows'][number]['cells'], urls: string[] | null): TableModel => ({
	corner: 'Fieldwork',
	columns: cells.map((_, index) => ({ id: String(index), name: `Column ${index}`, isNumber: true })),
	rows: [
		{
			id: 'row',
			head: 'March 2019',
			href: '',
			cells,
			references: (urls ?? []).map((url, index) => ({ number: index + 1, url }))
		}
	],
	hasReferences: urls !== null
});

describe('copiedRows', () => {
	it('has bare numbers and the addresses of pages', () => {
		const rows = copiedRows(table([textCell('1,638', 1638, '1638')], ['https://a.org/', 'https://b.org/']));
		expect(rows).toEqual([
			['Fieldwork', 'Column 0', 'Sources'],
			['March 2019', '1638', 'https://a.org/ https://b.org/']
		]);
	});

	it('says in a last column what a bare number leaves out, and has none where nothing is left out', () => {
		const none = textCell('–', null, '');
		expect(copiedRows(table([textCell('36 (doubtful)', null, '36'), none], null))).toEqual([
			['Fieldwork', 'Column 0', 'Column 1', 'Notes'],
			['March 2019', '36', '', 'Column 0: 36 (doubtful)']
		]);
		expect(copiedRows(table([textCell('36'), none], null))[0]).toHaveLength(3);
	});

	it('has no cell that would break a row or that a spreadsheet would run', () => {
		const rows = copiedRows(table([textCell('a\tb\nc'), textCell('=1+1'), textCell('-5')], null));
		expect(rows[1]).toEqual(['March 2019', 'a b c', "'=1+1", '-5']);
	});

	it('has as many cells in each row as in the first', () => {
		const rows = copiedRows(table([textCell('36 (doubtful)', null, '36')], null));
		expect(new Set(rows.map((row) => row.length)).size).toBe(1);
	});
});

describe('rowsTsv', () => {
	it('rowsTsv writes a line a row, with a tab between cells', () => {
		const rows = [
			['a', '<10'],
			['b & c', '']
		];
		expect(rowsTsv(rows)).toBe('a\t<10\nb & c\t');
	});
});
