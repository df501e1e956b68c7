import { addEvents } from '../../dataset/query/addEvents';
import { figuresInUse } from '../../dataset/query/figuresInUse';
import { sliceDataset } from '../../dataset/query/slice';
import type { Dataset } from '../../dataset/types';
import type { ChartSpec } from './chartSpec';

/**
 * Only what a chart may draw; it does not grow with the rest of the data. Single answers and groups of people are not
 * the same with two pollsters, so a chart of several questions has neither.
 */
export function chartSlice(dataset: Dataset, spec: ChartSpec): Dataset {
	const { questionIds } = spec;
	const countries = spec.countries ?? countriesAsked(dataset, questionIds);
	if (questionIds.length === 1) return addEvents(sliceDataset(dataset, { questionIds, countries }), dataset);
	const ofAll = sliceDataset(dataset, { questionIds, countries, subgroups: [''] });
	const figures = figuresInUse(ofAll, spec.answers);
	return addEvents(sliceDataset({ ...dataset, figures }, { questionIds, countries }), dataset);
}

/** Every country in which any of the questions was asked. */
function countriesAsked(dataset: Dataset, questionIds: string[]): string[] {
	const figures = dataset.figures.filter((figure) => questionIds.includes(figure.questionId));
	return [...new Set(figures.flatMap((figure) => dataset.waves[figure.waveId]?.country ?? []))];
}
