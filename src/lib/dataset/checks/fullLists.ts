import type { OfferedAnswer } from '../tables/answers';
import { addShares, type AnswerList } from './answerLists';
import type { Finding } from './finding';
import { report } from './report';

/** Shares rounded to whole numbers may add up to a little more or less than 100. */
const LEAST = 97;
const MOST = 103;

/**
 * The answers to a question that allows one answer add up to 97-103 where all of them are known, and to no more
 * than 103 where some are not. Both ways of adding must hold: the single answers alone, and printed totals in the
 * place of their parts.
 */
export function checkFullLists(lists: AnswerList[]): Finding[] {
	return lists.flatMap((list): Finding[] => {
		const [at] = list.figures;
		const singles = list.answers.filter(({ parts }) => parts.length === 0);
		// Of a question of which one answer is known, the list is not known.
		if (at === undefined || list.allowsSeveral || singles.length < 2) return [];
		const faults = [singles, totalsFirst(list)].flatMap((answers) => faultOf(list, answers, singles) ?? []);
		const [fault] = faults;
		if (fault === undefined) return [];
		const { waveId, questionId, subgroup } = at.record;
		const name = [waveId, questionId, subgroup].filter((part) => part !== '').join(' ');
		return [
			{
				fault: { check: 'full-list', waveId, questionId, subgroup, answerId: '' },
				problem: report(at, 'value', `the answers of ${name} add up to ${fault}`)
			}
		];
	});
}

/** Known totals that have no part in common, and the single answers that they leave. */
function totalsFirst({ answers, shares }: AnswerList): OfferedAnswer[] {
	const covered = new Set<string>();
	const taken: OfferedAnswer[] = [];
	const largestFirst = [...answers].sort((a, b) => b.parts.length - a.parts.length);
	for (const answer of largestFirst) {
		const ids = answer.parts.length === 0 ? [answer.id] : answer.parts;
		if (!shares.has(answer.id) || ids.some((id) => covered.has(id))) continue;
		ids.forEach((id) => covered.add(id));
		taken.push(answer);
	}
	return taken;
}

function faultOf({ shares }: AnswerList, added: OfferedAnswer[], singles: OfferedAnswer[]): string | null {
	const known = added.filter(({ id }) => shares.has(id));
	const total = addShares(known.flatMap(({ id }) => shares.get(id) ?? []));
	const covered = new Set(known.flatMap(({ id, parts }) => (parts.length === 0 ? [id] : parts)));
	const isFull = singles.every(({ id }) => covered.has(id));
	if (total > MOST || (isFull && total < LEAST))
		return `${total}, not to ${isFull ? `${LEAST}-${MOST}` : `at most ${MOST}`}`;
	return null;
}
