import { groupBy } from '../groupBy';
import type { Dataset, Figure } from '../types';

/** One index for each list of figures; a list is never changed once it is part of a dataset. */
const indexes = new WeakMap<readonly Figure[], Map<string, Figure[]>>();

/**
 * All figures of a question, of every status, in the order of the files. The figures are indexed at the first call, so
 * that asking for each question in turn does not read the whole dataset each time.
 */
export function figuresByQuestion(
	{ figures }: Pick<Dataset, 'figures'>,
	questionId: string
): readonly Figure[] {
	let index = indexes.get(figures);
	if (index === undefined) {
		index = groupBy(figures, (figure) => figure.questionId);
		indexes.set(figures, index);
	}
	return index.get(questionId) ?? [];
}

/** The figures of a question for one group of people by survey id; an empty subgroup is all respondents. */
export function figuresBySurvey(
	dataset: Pick<Dataset, 'figures'>,
	questionId: string,
	subgroup: string
): Map<string, Figure[]> {
	const ofGroup = figuresByQuestion(dataset, questionId).filter((figure) => figure.subgroup === subgroup);
	return groupBy(ofGroup, ({ waveId }) => waveId);
}
