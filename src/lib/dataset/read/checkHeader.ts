import type { Problem } from '../problem';

const WRONG_SEPARATORS = [
	{ sign: ';', name: 'semicolons' },
	{ sign: '\t', name: 'tabs' }
];

/** Holds the header line against the columns that the file must have, in their order. */
export function checkHeader(file: string, names: string[], columns: readonly string[]): Problem[] {
	const problem = (column: string | null, message: string): Problem => ({ file, line: 1, column, message });
	const separator = WRONG_SEPARATORS.find(
		({ sign }) => names.length === 1 && columns.length > 1 && names[0]?.includes(sign)
	);
	if (separator !== undefined)
		return [problem(null, `the cells are separated by ${separator.name}; they must be by commas`)];
	const isDoubled = (name: string, index: number) => names.indexOf(name) < index;
	const problems = [
		...columns
			.filter((column) => !names.includes(column))
			.map((column) => problem(column, 'the column is missing')),
		...names.filter(isDoubled).map((name) => problem(name, 'the column stands twice')),
		...names
			.filter((name) => !columns.includes(name))
			.map((name) => problem(name, 'is not a column of this file'))
	];
	const isReordered = problems.length === 0 && names.some((name, index) => name !== columns[index]);
	if (isReordered) return [problem(null, `the columns must stand in the order ${columns.join(',')}`)];
	return problems;
}
