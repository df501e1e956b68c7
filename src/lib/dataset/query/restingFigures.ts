import { groupBy } from '../groupBy';
import type { Dataset, Figure } from '../types';

/** Figures that need a second look: those that stand on one page alone, and those of which pages print different values. */
export type Resting = 'one' | 'disputed';

export const restsOnOnePage = ({ sourceIds }: Figure): boolean => sourceIds.length === 1;

/** The figures of one kind, of every status, in the order of the files. */
export function restingFigures(dataset: Dataset, resting: Resting): Figure[] {
	if (resting === 'one') return dataset.figures.filter(restsOnOnePage);
	const disputed = [...groupBy(dataset.figures, keyOf)].filter(([, values]) =>
		values.some(({ status }) => status === 'alternative')
	);
	const keys = new Set(disputed.map(([key]) => key));
	return dataset.figures.filter((figure) => keys.has(keyOf(figure)));
}

/** Survey, question, group and answer: different values under one key contradict each other. */
export function keyOf({ waveId, questionId, subgroup, answerId }: Figure): string {
	return [waveId, questionId, subgroup, answerId].join(':');
}
