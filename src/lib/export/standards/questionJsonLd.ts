import { sliceDataset } from '../../dataset/query/slice';
import type { Dataset } from '../../dataset/types';
import { exploreHref, questionHref } from '../../text/pageLinks';
import { shorten } from '../../text/questionWording';
import { datasetJsonLd } from './datasetJsonLd';

const LONGEST_NAME = 100;

/** The figures of a question as a schema.org `Dataset`: all of them, in the files of the explorer. */
export function questionJsonLd(dataset: Dataset, questionId: string, origin: string): object {
	const slice = sliceDataset(dataset, {
		questionIds: [questionId],
		countries: Object.keys(dataset.countries)
	});
	const question = dataset.questions[questionId];
	const pollster = dataset.pollsters[question?.pollsterId ?? '']?.name ?? '';
	const name = `${shorten(question?.wording ?? questionId, LONGEST_NAME)} (${pollster})`;
	const [path = '', query = ''] = exploreHref([questionId], 'scope=all').split('?');
	const files = [
		{ url: `${origin}${path}.csv?${query}`, type: 'text/csv' },
		{ url: `${origin}${path}.json?${query}`, type: 'application/json' }
	];
	return datasetJsonLd(slice, { name, url: `${origin}${questionHref(questionId)}`, files }, origin);
}
