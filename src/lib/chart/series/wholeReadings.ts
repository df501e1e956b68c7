import { sliceDataset } from '../../dataset/query/slice';
import type { Dataset } from '../../dataset/types';
import { buildOffer } from '../../selection/offer';
import { isGroupKind } from '../../selection/selection';
import { pickSeries } from './pickSeries';
import type { PlottedSeries } from './plotted';

/** Readings, and the data that they stand in. */
export interface Readings {
	dataset: Dataset;
	series: PlottedSeries[];
}

/**
 * Every reading of some questions: all answers, groups of people, countries and times, whatever a chart of them shows.
 * An answer that adds up others and was not printed is a sum of ours and says so; groups by stance are left out.
 * @param questionIds ids of the dataset; series come in their order, each question's by group, country and answer
 */
export function wholeReadings(dataset: Dataset, questionIds: readonly string[]): Readings {
	const countries = Object.keys(dataset.countries);
	const slice = sliceDataset(dataset, { questionIds: [...questionIds], countries });
	const series = questionIds.flatMap((questionId) => {
		const answers = (slice.questions[questionId]?.answers ?? []).map(({ id }) => id);
		const offer = buildOffer(slice, { questionIds: [questionId], answers, view: 'table' });
		const groups = ['all', ...offer.groups.filter((group) => !isGroupKind(group))];
		return groups.flatMap(
			(group) => pickSeries(slice, [questionId], offer, { ...offer.defaults, answer: answers, group }).series
		);
	});
	return { dataset: slice, series };
}
