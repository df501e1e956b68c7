import { parseCountOfPeople, parseShare } from './parseShare';

/** What a cell may be for its own form alone, before it is known where in the table it stands. */
export type CellForm = 'empty' | 'share' | 'none' | 'number' | 'text';

/** The form of a cell; a number over 100, such as a year or a count of people, is no share. */
export function cellForm(text: string): CellForm {
	if (text === '') return 'empty';
	const share = parseShare(text);
	if (share.ok) return share.value.kind;
	return parseCountOfPeople(text) === null ? 'text' : 'number';
}

/**
 * The forms of all cells.
 * @returns `isNumbered`: the first column numbers the rows (1, 2, 3), and its cells are no shares
 */
export function cellForms(grid: readonly (readonly string[])[]): {
	forms: CellForm[][];
	isNumbered: boolean;
} {
	const forms = grid.map((row) => row.map(cellForm));
	const width = forms[0]?.length ?? 0;
	const numbered = forms.flatMap((row, index) =>
		row[0] === 'share' && row.slice(1).includes('text') ? [index] : []
	);
	const isNumbered =
		width > 2 &&
		numbered.length > 2 &&
		numbered.every((row, index) => grid[row]?.[0] === String(index + 1)) &&
		forms.every((row, index) => row[0] !== 'share' || numbered.includes(index));
	if (isNumbered) for (const row of numbered) forms[row]?.splice(0, 1, 'text');
	return { forms, isNumbered };
}
