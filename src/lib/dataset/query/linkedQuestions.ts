import type { Dataset, Level, Question } from '../types';

/** Another question, and how far it may be held against the one that is looked at. */
export interface LinkedQuestion {
	question: Question;
	level: Level;
	/** Why. */
	note: string;
}

const LEVELS: readonly Level[] = ['identical', 'equivalent', 'related', 'not-comparable'];

/** The questions that were held against this one, the most comparable first; others were not looked at. */
export function linkedQuestions(dataset: Dataset, questionId: string): LinkedQuestion[] {
	const linked = dataset.links.flatMap(({ questionA, questionB, level, note, recorded }) => {
		if (recorded === null) return [];
		if (questionA !== questionId && questionB !== questionId) return [];
		const question = dataset.questions[questionA === questionId ? questionB : questionA];
		return question === undefined ? [] : [{ question, level, note }];
	});
	return linked.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** Whether shares of two questions of this level may be held against each other. */
export function areComparable(level: Level): boolean {
	return level === 'identical' || level === 'equivalent';
}
