import { addShares, type AnswerList } from './answerLists';
import type { Finding } from './finding';
import { report } from './report';

/** Points by which a printed total may differ from the sum of its rounded parts. */
const TOLERANCE = 2;

/** A printed total is within 2 points of its parts where all are known, and no more than that below some of them. */
export function checkTotalsAndParts(lists: AnswerList[]): Finding[] {
	return lists.flatMap(({ figures, answers, shares, allowsSeveral }) => {
		if (allowsSeveral) return [];
		const partsOf = new Map(answers.map(({ id, parts }) => [id, parts]));
		return figures.flatMap((at): Finding[] => {
			const { waveId, questionId, subgroup, answerId } = at.record;
			const parts = partsOf.get(answerId) ?? [];
			const total = shares.get(answerId);
			const known = parts.flatMap((part) => shares.get(part) ?? []);
			if (total === undefined || known.length === 0) return [];
			const sum = addShares(known);
			const isFull = known.length === parts.length;
			const difference = addShares([sum, -total]);
			if (difference <= TOLERANCE && (difference >= -TOLERANCE || !isFull)) return [];
			const message = `${answerId} is ${total}, but its ${isFull ? '' : 'known '}parts add up to ${sum}`;
			return [
				{
					fault: { check: 'total-and-parts', waveId, questionId, subgroup, answerId },
					problem: report(at, 'value', message)
				}
			];
		});
	});
}
