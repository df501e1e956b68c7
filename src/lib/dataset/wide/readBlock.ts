import { findLayout, type Layout } from './findLayout';
import { findLines } from './findLines';
import { findOrientation } from './findOrientation';
import { mergeContexts, nameApart } from './mergeContexts';
import { readAnswerLines, readContextLines, type AnswerLine, type ContextLine, type Line } from './readAxis';
import { isAboutHundred, readBodyCell, type BodyCell } from './readBody';
import type { Orientation, WideColumn, WideFigure, WideOptions } from './wideTable';

/** One table with one set of heads; rows and columns are indexes from 0. */
export interface TableBlock {
	orientation: Orientation;
	layout: Layout;
	columns: WideColumn[];
	answers: string[];
	figures: WideFigure[];
	/** What each cell of the body is, by `row,column`. */
	body: Map<string, BodyCell>;
	remarks: string[];
}

/** Reads one table; `null` where it holds no share. */
export function readBlock(grid: readonly (readonly string[])[], options: WideOptions): TableBlock | null {
	const layout = findLayout(grid);
	if (layout === null) return null;
	const { rows, columns, remarks } = findLines(grid, layout, options.countries);
	const orientation = options.orientation ?? findOrientation(rows, columns, options.countries);
	const isDown = orientation === 'down';
	const answerPlace = ({ index }: Line): string => `${isDown ? 'row' : 'column'} ${index + 1}`;
	const answerLines = readAnswerLines(isDown ? rows : columns, options.countries, answerPlace);
	const contextLines = readContextLines(isDown ? columns : rows, options.countries);
	const placeOf = ({ line }: ContextLine): string => `${isDown ? 'column' : 'row'} ${line.index + 1}`;
	const nameOf = nameApart(
		contextLines.map(({ label }) => label.name),
		contextLines.map(placeOf)
	);
	const block: TableBlock = {
		orientation,
		layout,
		columns: [],
		answers: [],
		figures: [],
		body: new Map(),
		remarks
	};
	const cellOf = (answer: AnswerLine, context: ContextLine): [row: number, column: number] =>
		isDown ? [answer.line.index, context.line.index] : [context.line.index, answer.line.index];
	const textAt = (row: number, column: number): string => grid[row]?.[column] ?? '';
	const byName = new Map<string, WideColumn>();
	const totals = new Set(answerLines.filter((answer) => isTotalLine(answer, contextLines, cellOf, textAt)));
	contextLines.forEach((context, line) => {
		for (const answer of answerLines) {
			const [row, column] = cellOf(answer, context);
			const text = textAt(row, column);
			const cell = readBodyCell(text, answer, context, totals.has(answer));
			block.body.set(`${row},${column}`, cell);
			if (cell.kind !== 'figure' && cell.kind !== 'sample-size') continue;
			const merged = mergeContexts(answer, context, placeOf(context));
			const name = nameOf(line, merged.name);
			const found = byName.get(name) ?? { ...merged, name, sampleSize: context.label.sampleSize };
			byName.set(name, found);
			noteSize(found, cell);
			if (cell.printed === undefined) continue;
			block.figures.push({ row, column, answer: answer.answer, context: name, text, printed: cell.printed });
		}
	});
	block.columns = [...byName.values()];
	const found = new Set(block.figures.map(({ answer }) => answer));
	block.answers = [...new Set(answerLines.map(({ answer }) => answer))].filter((one) => found.has(one));
	return block;
}

function isTotalLine(
	answer: AnswerLine,
	contextLines: readonly ContextLine[],
	cellOf: (answer: AnswerLine, context: ContextLine) => [row: number, column: number],
	textAt: (row: number, column: number) => string
): boolean {
	const shares = contextLines.filter(({ label }) => label.word !== 'count' && label.word !== 'size');
	const texts = shares.map((context) => textAt(...cellOf(answer, context)));
	return answer.label.word === 'total' && isAboutHundred(texts);
}

/** The first size counts; another one is not understood, since nothing says which is right. */
function noteSize(column: WideColumn, cell: BodyCell): void {
	if (cell.size === undefined) return;
	if (column.sampleSize === null) column.sampleSize = cell.size;
	else if (column.sampleSize !== cell.size) {
		cell.kind = 'not-understood';
		cell.message = `is a second number of people asked; ${column.sampleSize} was read first, and one is allowed`;
		delete cell.size;
	}
}
