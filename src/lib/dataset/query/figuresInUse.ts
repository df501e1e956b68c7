import { STANCES } from '../answerGroup';
import { buildSeries } from './series';
import type { Dataset, Figure } from '../types';

/**
 * The figures that these answers and the groups of answers rest on, with the other values that were printed for
 * them, and all excluded ones, which are listed and not drawn. A part whose total was printed rests on nothing.
 */
export function figuresInUse(slice: Dataset, answers: readonly string[]): Figure[] {
	const used = new Set<string>();
	const keyOf = (waveId: string, questionId: string, answerId: string): string =>
		`${waveId} ${questionId} ${answerId}`;
	for (const questionId of Object.keys(slice.questions))
		for (const country of Object.keys(slice.countries))
			for (const answerId of new Set([...answers, ...STANCES])) {
				const series = buildSeries(slice, { questionId, country, answerId, subgroup: '' });
				for (const { waveId, parts } of series?.readings ?? [])
					for (const part of parts) used.add(keyOf(waveId, questionId, part));
			}
	return slice.figures.filter(
		({ waveId, questionId, answerId, status }) =>
			status === 'excluded' || used.has(keyOf(waveId, questionId, answerId))
	);
}
