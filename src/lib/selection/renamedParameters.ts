import type { Renames } from '../dataset/tables/renames';
import type { Question } from '../dataset/types';
import type { Migration } from './migrations';
import { JOINT } from './parameters';

/**
 * The migration from ids that were renamed to the present ones, in every parameter that names questions, answers or
 * surveys.
 * @param renames what was renamed
 * @param questions the present questions by their ids
 * @param questionIds present ids of the questions of the chart, where the address does not name them (`q`)
 */
export function renamedParameters(
	renames: Renames,
	questions: Readonly<Record<string, Question>>,
	questionIds: readonly string[]
): Migration {
	return (params) => {
		const q = params.getAll('q').flatMap((value) => value.split(JOINT));
		const asked = q.length > 0 ? q.map((id) => renames.idOf('question', id)) : questionIds;
		const write: Record<string, (item: string) => string[]> = {
			q: (id) => [renames.idOf('question', id)],
			answer: (id) => presentAnswers(renames, questions, asked, id),
			test: (reading) => [renameReading(renames, questions, asked, reading)],
			focus: (series) => [renameSeries(renames, series)]
		};
		return new URLSearchParams(
			[...params].map(([name, value]) => {
				const rename = Object.hasOwn(write, name) ? write[name] : undefined;
				if (rename === undefined) return [name, value];
				const items = value.split(JOINT).flatMap(rename);
				// One reading may be named twice to be tested, which the page then says.
				return [name, (name === 'test' ? items : [...new Set(items)]).join(JOINT)];
			})
		);
	};
}

/**
 * An answer in a link stands for that of every question shown: each may have renamed it for itself, and the old id
 * stays for those that have it still.
 */
function presentAnswers(
	renames: Renames,
	questions: Readonly<Record<string, Question>>,
	questionIds: readonly string[],
	answerId: string
): string[] {
	const renamed = renames.rows.flatMap(({ kind, old }) => {
		const [questionId = '', oldAnswer = ''] = old.split(':');
		if (kind !== 'answer' || oldAnswer !== answerId) return [];
		const now = renames.answerOf({ questionId, answerId });
		return questionIds.includes(now.questionId) ? [now.answerId] : [];
	});
	const isStillThere = questionIds.some((id) =>
		questions[id]?.answers.some((answer) => answer.id === answerId)
	);
	return renamed.length === 0 || isStillThere ? [answerId, ...renamed] : renamed;
}

/** `wave:answer`; where several questions shown have the answer, the first new id counts. */
function renameReading(
	renames: Renames,
	questions: Readonly<Record<string, Question>>,
	questionIds: readonly string[],
	reading: string
): string {
	const [wave, answer, ...rest] = reading.split(':');
	if (wave === undefined || answer === undefined || rest.length > 0) return reading;
	const [now = answer] = presentAnswers(renames, questions, questionIds, answer);
	return `${renames.idOf('wave', wave)}:${now}`;
}

/** `question:country:answer`. */
function renameSeries(renames: Renames, series: string): string {
	const [questionId, country, answerId, ...rest] = series.split(':');
	if (questionId === undefined || country === undefined || answerId === undefined || rest.length > 0)
		return series;
	const now = renames.answerOf({ questionId, answerId });
	return `${now.questionId}:${country}:${now.answerId}`;
}
