import { describe, expect, it } from 'vitest';
import { parseCheckedDataset } from '../../../src/lib/claims/parseCheckedDataset';
import { formatProblem } from '../../../src/lib/dataset/problem';
import { SMALL_FILES, withChange } from '../dataset/smallFiles';

const problemsOf = (files: Readonly<Record<string, string>>): string[] =>
	parseCheckedDataset({ ...files }, '').problems.map((problem) => formatProblem(problem));

describe('parseCheckedDataset', () => {
	it('finds nothing where the stored finding is the computed one', () => {
		expect(problemsOf(SMALL_FILES)).toEqual([]);
	});

	it.each([
		[
			'a figure that was corrected',
			'levada.csv',
			'respect,41,',
			'respect,46,',
			'finding_value: "41" is not printed'
		],
		[
			'a finding that is another one',
			'claims.csv',
			'equals,differs,',
			'equals,confirmed,',
			'computed is "differs levada-2019-03'
		],
		[
			'a survey that is another one',
			'claims.csv',
			'RUS,2019,',
			'RUS,2018,',
			'computed is "not-found" (NO_READING_FOR_PERIOD)'
		]
	])('reports %s at its line', (_what, file, from, to, message) => {
		const [problem = ''] = problemsOf(withChange(file, from, to));
		expect(problem).toMatch(/^data\/claims\.csv:2 /);
		expect(problem).toContain(message);
	});

	it('leaves a sentence without a single number alone', () => {
		expect(problemsOf(withChange('claims.csv', 'respect,46,', 'respect,39-49,'))).toEqual([]);
	});
});
