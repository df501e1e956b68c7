import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/lib/dataset/problem';

describe('formatProblem', () => {
	const message = '"5l" is not a percentage (0-100, <N, ~N or empty)';

	it('formatProblem({ file, line, column, message }) is one line with all four', () => {
		expect(formatProblem({ file: 'levada.csv', line: 214, column: 'value', message })).toBe(
			'data/levada.csv:214 value: "5l" is not a percentage (0-100, <N, ~N or empty)'
		);
	});

	it('formatProblem without a column leaves out the column and its colon', () => {
		expect(formatProblem({ file: 'kiis.csv', line: 3, column: null, message: 'the line is empty' })).toBe(
			'data/kiis.csv:3 the line is empty'
		);
	});

	it('formatProblem(problem, folder) names the folder that was checked', () => {
		expect(formatProblem({ file: 'kiis.csv', line: 3, column: null, message: 'x' }, 'other/folder')).toBe(
			'other/folder/kiis.csv:3 x'
		);
	});
});
