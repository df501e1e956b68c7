import * as m from './paraglide/messages';

type ProblemKind = 'not-offered' | 'not-a-date' | 'order' | 'empty' | 'repeated' | 'no-question' | 'too-many';
type Given = { parameter: string; value: string; allowed: string };

const PROBLEM_TEXTS: Record<ProblemKind, (given: Given) => string> = {
	'not-offered': m.problem_not_offered,
	'not-a-date': m.problem_not_a_date,
	order: m.problem_order,
	empty: m.problem_empty,
	repeated: m.problem_repeated,
	'no-question': m.problem_no_question,
	'too-many': m.problem_too_many
};

/** A parameter that could not be used, in a sentence: which, its value and what is allowed. */
export function problemText(problem: {
	parameter: string;
	value: string;
	kind: ProblemKind;
	allowed: string[];
}): string {
	const { parameter, value, kind, allowed } = problem;
	return PROBLEM_TEXTS[kind]({ parameter, value, allowed: allowed.join(', ') });
}
