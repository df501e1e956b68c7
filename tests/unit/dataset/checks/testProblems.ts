import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { formatProblem } from '../../../../src/lib/dataset/problem';

/** What is in the files, the files, and every problem that must be printed for them. */
export type Case = [what: string, files: Record<string, string>, problems: string[]];

/** Tests that the data check prints exactly these problems. */
export function testProblems(check: string, cases: Case[]): void {
	describe(check, () => {
		it.each(cases)(`${check} on %s`, (_, files, expected) => {
			const { problems } = parseDataset(files, 'v');
			expect(problems.map((problem) => formatProblem(problem))).toEqual(expected);
		});
	});
}
