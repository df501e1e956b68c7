import { cellForms, type CellForm } from './cellForm';
import { lineWordOf, readsLikeNote, takeSampleSize } from './lineWords';
import { parseDateHead } from './parseDateHead';

/** Where the parts of a table are; indexes from 0, in order. */
export interface Layout {
	bodyRows: number[];
	bodyColumns: number[];
	headRows: number[];
	labelColumns: number[];
	/** Titles, sources and footnotes. */
	noteRows: number[];
	/** A heading within the table over the rows that follow it. */
	sectionRows: number[];
	/** The first column numbers the rows, and says nothing else. */
	isNumbered: boolean;
	forms: CellForm[][];
}

type RowPart = 'body' | 'head' | 'note' | 'section' | 'empty';
/** Words beside numbers of people rather than shares. */
const PEOPLE = ['size', 'count', 'weighted'];

/** Finds the body of shares, the heads above it and the labels beside it. `null` where no cell is a share. */
export function findLayout(grid: readonly (readonly string[])[]): Layout | null {
	const { forms, isNumbered } = cellForms(grid);
	const hasShare = forms.map((row, index) => row.includes('share') && !isNoteRow(grid[index] ?? [], row));
	const [first, last] = [hasShare.indexOf(true), hasShare.lastIndexOf(true)];
	if (first === -1) return null;
	const head = grid.findIndex((row) => row.slice(1).some((text) => text !== ''));
	const parts = grid.map((row, index) => {
		if (hasShare[index] === true) return 'body';
		return partOf(row, index < first, index > last, index > head);
	});
	const rowsOf = (part: RowPart): number[] =>
		parts.flatMap((found, index) => (found === part ? [index] : []));
	const [bodyRows, headRows] = [rowsOf('body'), rowsOf('head')];
	const { bodyColumns, labelColumns: labels } = findColumns(grid, forms, bodyRows, headRows);
	const labelColumns = labels.filter((column) => !isNumbered || column > 0);
	const [noteRows, sectionRows] = [rowsOf('note'), rowsOf('section')];
	return { bodyRows, bodyColumns, headRows, labelColumns, noteRows, sectionRows, isNumbered, forms };
}

/** What a row without shares is, by whether it stands above or below all shares, and below the first row of several cells. */
function partOf(row: readonly string[], isAbove: boolean, isBelow: boolean, isInside: boolean): RowPart {
	const filled = row.flatMap((text, column) => (text === '' ? [] : [column]));
	if (filled.length === 0) return 'empty';
	const words = row.filter((text) => text !== '');
	if (isSizeRow(row)) return row[0] === '' || lineWordOf(row[0] ?? '') === null ? 'head' : 'body';
	const isAlone = filled.length === 1 && filled[0] === 0;
	if (isAlone) return isInside && !isBelow ? 'section' : 'note';
	const readsAsNote = readsLikeNote(words[0] ?? '') && !words.slice(1).some((text) => parseDateHead(text));
	if (isAbove) return readsAsNote ? 'note' : 'head';
	return readsAsNote && isBelow ? 'note' : 'body';
}

/** A row that prints the people asked under each head, with or without a label. */
function isSizeRow(row: readonly string[]): boolean {
	const rest = row.slice(1).filter((text) => text !== '');
	if (rest.length === 0) return false;
	const word = lineWordOf(row[0] ?? '');
	if (word === 'size' || word === 'weighted') return true;
	const isSize = (text: string): boolean => {
		const found = takeSampleSize(text);
		return found.size !== null && found.rest === '';
	};
	return rest.every(isSize);
}

/** A note cut at its commas may have a piece that looks like a share. */
function isNoteRow(row: readonly string[], forms: CellForm[]): boolean {
	const filled = forms.filter((form) => form !== 'empty').length;
	const shares = forms.filter((form) => form === 'share').length;
	return readsLikeNote(row.find((text) => text !== '') ?? '') && shares * 2 < filled;
}

function findColumns(
	grid: readonly (readonly string[])[],
	forms: CellForm[][],
	bodyRows: number[],
	headRows: number[]
): Pick<Layout, 'bodyColumns' | 'labelColumns'> {
	const columns = (forms[0] ?? []).map((_, index) => index);
	const isFilled = (column: number): boolean =>
		bodyRows.some((row) => forms[row]?.[column] !== 'empty') ||
		headRows.some((row) => forms[row]?.[column] !== 'empty');
	const first = columns.find((column) => bodyRows.some((row) => forms[row]?.[column] === 'share')) ?? 0;
	const countsPeople = (column: number): boolean =>
		headRows.some((row) => PEOPLE.includes(lineWordOf(grid[row]?.[column] ?? '') ?? '')) &&
		bodyRows.some((row) => forms[row]?.[column] === 'number');
	const filled = columns.filter(isFilled);
	const isBody = (column: number): boolean => column >= first || countsPeople(column);
	return {
		bodyColumns: filled.filter(isBody),
		labelColumns: filled.filter((column) => !isBody(column))
	};
}
