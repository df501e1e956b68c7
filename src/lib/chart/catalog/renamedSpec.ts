import type { Renames } from '../../dataset/tables/renames';
import type { ChartSpec } from './chartSpec';

/** A chart of an earlier time with the present ids of itself, its questions and its answers; nothing else is changed. */
export function renamedSpec<T extends ChartSpec>(spec: T, renames: Renames): T {
	const { id, questionIds, answers } = spec;
	const renamedAnswers = answers.flatMap((answerId) => {
		const ids = questionIds.map((questionId) => renames.answerOf({ questionId, answerId }).answerId);
		const renamed = ids.filter((other) => other !== answerId);
		// Where only some of the questions renamed it, the others have it still.
		return renamed.length === ids.length ? renamed : [answerId, ...renamed];
	});
	return {
		...spec,
		id: renames.idOf('chart', id),
		questionIds: questionIds.map((questionId) => renames.idOf('question', questionId)),
		answers: [...new Set(renamedAnswers)]
	};
}
