import { findAnswerGroup, STANCES } from '../answerGroup';
import { figuresBySurvey } from './figuresByQuestion';
import { readGroup } from './series';
import type { Dataset, Figure } from '../types';

/**
 * The figures that these answers and the groups of answers rest on, with the other values that were printed for
 * them, and all excluded ones, which are listed and not drawn. A part whose total was printed rests on nothing.
 */
export function figuresInUse(slice: Dataset, answers: readonly string[]): Figure[] {
	const used = new Set<string>();
	const keyOf = (waveId: string, questionId: string, answerId: string): string =>
		`${waveId} ${questionId} ${answerId}`;
	const wanted = [...new Set([...answers, ...STANCES])];
	for (const question of Object.values(slice.questions)) {
		const groups = wanted.flatMap((id) => findAnswerGroup(question, id) ?? []);
		for (const [waveId, figures] of figuresBySurvey(slice, question.id, ''))
			for (const group of groups)
				for (const part of readGroup(waveId, group, figures)?.parts ?? [])
					used.add(keyOf(waveId, question.id, part));
	}
	return slice.figures.filter(
		({ waveId, questionId, answerId, status }) =>
			status === 'excluded' || used.has(keyOf(waveId, questionId, answerId))
	);
}
