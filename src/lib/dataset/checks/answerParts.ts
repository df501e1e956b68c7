import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { report } from './report';

/** A sum adds up single answers, at least two of them, which stand before it; so no sum holds itself. */
export function checkAnswerParts(tables: Tables): Problem[] {
	const keyOf = (questionId: string, answerId: string) => `${questionId} ${answerId}`;
	const answers = new Map(
		tables.answers.records.map(({ record }) => [keyOf(record.questionId, record.id), record])
	);
	return tables.answers.records.flatMap((at) => {
		const { questionId, parts, position } = at.record;
		const problems: Problem[] = [];
		if (parts.length === 1) problems.push(report(at, 'parts', 'a sum has two parts or more'));
		for (const id of parts) {
			const part = answers.get(keyOf(questionId, id));
			if (part === undefined) continue;
			if (part.parts.length > 0) problems.push(report(at, 'parts', `"${id}" is a sum itself`));
			else if (part.position >= position)
				problems.push(report(at, 'position', `a sum stands after its parts, and "${id}" comes later`));
		}
		return problems;
	});
}
