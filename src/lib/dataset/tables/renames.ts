import type { Rename, RenamedKind } from './renamed';

/** An answer belongs to its question, and either may have been renamed. */
export interface AnswerOfQuestion {
	questionId: string;
	answerId: string;
}

/** Old ids to the present ones. An id that was never renamed is itself. */
export interface Renames {
	/** The rows, as they stand in the table. */
	rows: readonly Rename[];
	/** The present id, however often it was renamed. */
	idOf(kind: Exclude<RenamedKind, 'answer'>, id: string): string;
	/** The present ids of an answer, after renames of it and of its question in whatever order they came. */
	answerOf(given: AnswerOfQuestion): AnswerOfQuestion;
}

/** Follows the rows of `renamed.csv` to their ends. A circle, which the checks refuse, ends where it closes. */
export function followRenames(rows: readonly Rename[]): Renames {
	const newIds = new Map(rows.map((row) => [`${row.kind} ${row.old}`, row.new] as const));
	function step(kind: RenamedKind, id: string): string | undefined {
		return newIds.get(`${kind} ${id}`);
	}
	function answerStep({ questionId, answerId }: AnswerOfQuestion): AnswerOfQuestion | undefined {
		const renamed = step('answer', `${questionId}:${answerId}`);
		if (renamed !== undefined) {
			const [question = '', answer = ''] = renamed.split(':');
			return { questionId: question, answerId: answer };
		}
		const question = step('question', questionId);
		return question === undefined ? undefined : { questionId: question, answerId };
	}
	return {
		rows,
		idOf: (kind, id) => follow(id, (current) => step(kind, current), String),
		answerOf: (given) => follow(given, answerStep, ({ questionId, answerId }) => `${questionId}:${answerId}`)
	};
}

function follow<T>(first: T, next: (current: T) => T | undefined, keyOf: (one: T) => string): T {
	const seen = new Set<string>();
	let current = first;
	for (;;) {
		seen.add(keyOf(current));
		const following = next(current);
		if (following === undefined || seen.has(keyOf(following))) return current;
		current = following;
	}
}
