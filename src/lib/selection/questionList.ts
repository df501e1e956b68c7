import type { Dataset } from '../dataset/types';
import { LONGEST_SHOWN } from './codec';
import { JOINT } from './parameters';
import type { SelectionProblem } from './selection';

/** More questions than this are more than anybody compares on one chart. */
export const MOST_QUESTIONS = 8;

/**
 * The questions of an explorer's address (`q`), in the order of the data, so that a choice has one address. Unknown ids
 * and those beyond the limit are left out and named.
 */
export function parseQuestions(
	params: URLSearchParams,
	dataset: Dataset
): { questionIds: string[]; problems: SelectionProblem[] } {
	const given = new Set(params.getAll('q').flatMap((value) => value.split(JOINT)));
	given.delete('');
	const known = Object.keys(dataset.questions).filter((id) => given.has(id));
	const unknown = [...given].filter((id) => !Object.hasOwn(dataset.questions, id));
	const problem = (
		kind: SelectionProblem['kind'],
		ids: string[],
		allowed: string[] = []
	): SelectionProblem[] =>
		ids.length === 0
			? []
			: [{ parameter: 'q', value: ids.join(JOINT).slice(0, LONGEST_SHOWN), kind, allowed }];
	return {
		questionIds: known.slice(0, MOST_QUESTIONS),
		problems: [
			...problem('no-question', unknown),
			...problem('too-many', known.slice(MOST_QUESTIONS), [String(MOST_QUESTIONS)])
		]
	};
}
