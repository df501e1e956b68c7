import { readBlock, type TableBlock } from './readBlock';
import { splitBlocks } from './splitBlocks';
import { squareRows } from './splitCells';
import { arePartsOfOne, asPercent } from './shareScale';
import type { BodyCell } from './readBody';
import type { CellKind, WideCell, WideOptions, WideTable } from './wideTable';

/**
 * Reads a table as pollsters print them, answers down or across, and loses nothing: every cell is a figure, something
 * else that is known, or a problem. Nothing is computed, rounded or guessed; what is not in the heads stays `null`.
 * Never throws.
 * @param rows cells as they stand in the table, such as `splitCells` gives them
 */
export function readWideTable(rows: readonly (readonly string[])[], options: WideOptions): WideTable {
	const square = squareRows(rows);
	const grid = options.isPartsOfOne === true ? square.map((row) => row.map(asPercent)) : square;
	const table: WideTable = {
		orientation: options.orientation ?? 'down',
		headerRows: [],
		columns: [],
		answers: [],
		figures: [],
		cells: [],
		problems: [],
		looksLikePartsOfOne: false,
		remarks: []
	};
	const blocks = splitBlocks(grid, options.countries);
	blocks.forEach(({ from, to }, index) => {
		const part = grid.slice(from, to);
		const block = readBlock(part, options);
		addCells(table, part, block, from);
		if (block !== null) addBlock(table, block, from, index);
	});
	if (blocks.length > 1) table.remarks.push(`${blocks.length} tables with heads of their own were read`);
	if (table.figures.length === 0)
		table.remarks.push('no share was found beside a label; a table has labels, heads and shares');
	refusePartsOfOne(table);
	return table;
}

/** Adds what was read; a row or column that two tables name alike is told apart by the number of its table. */
function addBlock(table: WideTable, block: TableBlock, from: number, index: number): void {
	const isTaken = new Set(table.columns.map(({ name }) => name));
	const nameOf = (name: string): string => (isTaken.has(name) ? `${name} (table ${index + 1})` : name);
	if (table.figures.length === 0) table.orientation = block.orientation;
	table.headerRows.push(...block.layout.headRows.map((row) => row + from + 1));
	table.columns.push(...block.columns.map((column) => ({ ...column, name: nameOf(column.name) })));
	table.answers = [...new Set([...table.answers, ...block.answers])];
	for (const figure of block.figures)
		table.figures.push({
			...figure,
			row: figure.row + from + 1,
			column: figure.column + 1,
			context: nameOf(figure.context)
		});
	table.remarks.push(...block.remarks);
}

function addCells(table: WideTable, part: string[][], block: TableBlock | null, from: number): void {
	part.forEach((texts, row) =>
		texts.forEach((text, column) => {
			const body = block?.body.get(`${row},${column}`);
			const kind = body?.kind ?? kindOf(text, row, column, block);
			const at: Omit<WideCell, 'kind'> = { row: row + from + 1, column: column + 1, text };
			table.cells.push({ ...at, kind });
			if (kind === 'not-understood') table.problems.push({ ...at, message: messageOf(body) });
		})
	);
}

function messageOf(body: BodyCell | undefined): string {
	return body?.message ?? 'stands outside the heads, labels and shares of the table';
}

/** What a cell outside the body is, by where it stands. */
function kindOf(text: string, row: number, column: number, block: TableBlock | null): CellKind {
	if (text === '') return 'empty';
	if (block === null) return 'note';
	const { headRows, noteRows, sectionRows, bodyRows, labelColumns, isNumbered } = block.layout;
	if (headRows.includes(row)) return 'head';
	if (noteRows.includes(row) || (isNumbered && column === 0)) return 'note';
	const isLabel = sectionRows.includes(row) || (bodyRows.includes(row) && labelColumns.includes(column));
	return isLabel ? 'label' : 'not-understood';
}

/** `0.45` for 45 percent would be entered as less than one percent. */
function refusePartsOfOne(table: WideTable): void {
	if (!arePartsOfOne(table.figures.map(({ text }) => text))) return;
	const message = 'looks like a part of one, not a percentage (0-100); the table may be read as parts of one';
	table.looksLikePartsOfOne = true;
	for (const { row, column, text } of table.figures) {
		const cell = table.cells.find((one) => one.row === row && one.column === column);
		if (cell !== undefined) cell.kind = 'not-understood';
		table.problems.push({ row, column, text, message });
	}
	table.figures = [];
	table.answers = [];
}
