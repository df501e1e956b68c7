import * as m from './paraglide/messages';

/** A parameter that could not be used, in a sentence: which, its value and what is allowed. */
export function problemText(problem: {
	parameter: string;
	value: string;
	kind: 'not-offered' | 'not-a-date' | 'order' | 'empty' | 'repeated' | 'no-question' | 'too-many';
	allowed: string[];
}): string {
	const { parameter, value, kind } = problem;
	const allowed = problem.allowed.join(', ');
	switch (kind) {
		case 'not-offered':
			return m.problem_not_offered({ parameter, value, allowed });
		case 'not-a-date':
			return m.problem_not_a_date({ parameter, value });
		case 'order':
			return m.problem_order({ parameter, value });
		case 'empty':
			return m.problem_empty({ parameter, allowed });
		case 'repeated':
			return m.problem_repeated({ parameter, value });
		case 'no-question':
			return m.problem_no_question({ parameter, value });
		case 'too-many':
			return m.problem_too_many({ parameter, value, allowed });
	}
}
