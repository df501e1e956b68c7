import { groupBy } from '../groupBy';
import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { report } from './report';

/** Figures, claims and sums name answers that their question offers. */
export function checkAnswersOffered(tables: Tables): Problem[] {
	const rows = tables.answers.rows;
	// Where the file could not be read, or not these columns of it, nothing can be said.
	if (rows === null || rows[0]?.cells['answer_id'] === undefined) return [];
	const offered = groupBy(rows, ({ cells }) => cells['question_id'] ?? '');
	const idsByQuestion = new Map(
		[...offered].map(([id, answers]) => [id, new Set(answers.map(({ cells }) => cells['answer_id']))])
	);
	const isOffered = (questionId: string, answerId: string) =>
		// A question without answers is reported once, at the question.
		idsByQuestion.get(questionId)?.has(answerId) ?? true;
	const message = (questionId: string, answerId: string) => `"${answerId}" is no answer of ${questionId}`;
	return [
		...tables.questions.records
			.filter(({ record }) => !idsByQuestion.has(record.id))
			.map((at) => report(at, 'question_id', `"${at.record.id}" has no answers in ${tables.answers.file}`)),
		...tables.figures
			.flatMap(({ records }) => records)
			.filter(({ record }) => !isOffered(record.questionId, record.answerId))
			.map((at) => report(at, 'answer_id', message(at.record.questionId, at.record.answerId))),
		...tables.claims.records.flatMap((at) => {
			const { questionId, answerId, findingQuestionId, findingAnswerId } = at.record;
			const problems: Problem[] = [];
			if (answerId !== '' && !isOffered(questionId, answerId))
				problems.push(report(at, 'claimed_answer_id', message(questionId, answerId)));
			if (findingAnswerId !== '' && !isOffered(findingQuestionId, findingAnswerId))
				problems.push(report(at, 'finding_answer_id', message(findingQuestionId, findingAnswerId)));
			return problems;
		}),
		...tables.answers.records.flatMap((at) =>
			at.record.parts
				.filter((part) => !isOffered(at.record.questionId, part))
				.map((part) => report(at, 'parts', message(at.record.questionId, part)))
		)
	];
}
