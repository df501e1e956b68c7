/** Something in the data that must be put right before a figure is shown. Problems are collected, never thrown. */
export interface Problem {
	/** Name of the file in the data folder, such as `levada.csv`. */
	file: string;
	/** Line in the file, counted from 1 as an editor does; 1 where the whole file is meant. */
	line: number;
	/** `null` where the row or the file is meant. */
	column: string | null;
	message: string;
}

/**
 * One line for a terminal: `data/levada.csv:214 value: "5l" is not a percentage (0-100, <N, ~N or empty)`.
 * @param folder where the files lie, as the reader of the line would write it
 */
export function formatProblem(problem: Problem, folder = 'data'): string {
	const place = `${folder}/${problem.file}:${problem.line}`;
	return problem.column === null
		? `${place} ${problem.message}`
		: `${place} ${problem.column}: ${problem.message}`;
}
