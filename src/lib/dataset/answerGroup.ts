import type { Answer, Question, Stance } from './types';

/** The answer groups that may be asked for in place of an answer id. */
export const STANCES = ['positive', 'neutral', 'negative', 'no-answer'] as const;

export function isStance(id: string): id is (typeof STANCES)[number] {
	return (STANCES as readonly string[]).includes(id);
}

/** Several answers were allowed, so shares must not be added and do not add to 100. */
export function allowsSeveral(question: Question): boolean {
	return question.scale.startsWith('several');
}

/** Whether an answer is a sum: its parts are named, or the pollster printed a total whose parts are not known. */
export function isSum(answer: Answer): boolean {
	return answer.parts.length > 0 || answer.id.endsWith('-total');
}

/** One answer, or the answers of one stance: which printed total stands for it, else which parts may be added. */
export interface AnswerGroup {
	id: string;
	stance: Stance;
	/** Answers whose printed share is the share of the group, best first. */
	printed: Answer[];
	/** Answers that add up to the group; empty where adding is not allowed. */
	parts: Answer[];
}

/**
 * Finds the group for an answer id or a stance of this question.
 * @returns `null` where the question offers no such answer, or its answers of that stance cannot be added.
 */
export function findAnswerGroup(question: Question, id: string): AnswerGroup | null {
	const answer = question.answers.find((candidate) => candidate.id === id);
	if (answer !== undefined) {
		const parts = question.answers.filter((candidate) => answer.parts.includes(candidate.id));
		return { id, stance: answer.stance, printed: [answer], parts: allowsSeveral(question) ? [] : parts };
	}
	if (!isStance(id)) return null;
	return stanceGroup(question, id);
}

function stanceGroup(question: Question, stance: (typeof STANCES)[number]): AnswerGroup | null {
	const members = question.answers.filter((answer) => answer.stance === stance);
	const singles = members.filter((answer) => !isSum(answer));
	const covering = members.filter(
		(answer) => isSum(answer) && singles.every((single) => answer.parts.includes(single.id))
	);
	const named = members.filter((answer) => answer.parts.length === 0 && isSum(answer));
	const totals = [...covering, ...named.filter((answer) => !covering.includes(answer))];
	const [only] = singles;
	if (singles.length === 1 && only !== undefined && totals.length === 0)
		return { id: stance, stance, printed: [only], parts: [] };
	const parts = allowsSeveral(question) ? [] : singles;
	if (totals.length === 0 && parts.length === 0) return null;
	return { id: stance, stance, printed: totals, parts };
}

/** The label of a group: of its printed total or only answer; `null` where the parts have no common label. */
export function groupLabel(group: AnswerGroup): string | null {
	return group.printed[0]?.label ?? null;
}

/** Whether an answer adds up others: a stance group, or a total that the pollster printed. */
export function isTotal(answerId: string): boolean {
	return isStance(answerId) || answerId.endsWith('-total');
}
