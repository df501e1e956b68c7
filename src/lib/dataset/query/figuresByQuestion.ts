import { groupBy } from '../groupBy';
import { onceFor } from '../onceFor';
import type { Dataset, Figure } from '../types';

/** Figures by their question, for each list of figures. */
const indexOf = onceFor((figures: readonly Figure[]) => groupBy(figures, ({ questionId }) => questionId));

/**
 * All figures of a question, of every status, in the order of the files. The figures are indexed at the first call, so
 * that asking for each question in turn does not read the whole dataset each time.
 */
export function figuresByQuestion(
	{ figures }: Pick<Dataset, 'figures'>,
	questionId: string
): readonly Figure[] {
	return indexOf(figures).get(questionId) ?? [];
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
