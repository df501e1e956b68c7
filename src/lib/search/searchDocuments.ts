import type { Dataset } from '../dataset/types';
import { chartDocuments, type ChartItem } from './chartDocuments';
import { claimDocuments } from './claimDocuments';
import { countryDocuments, pollsterDocuments } from './placeDocuments';
import { questionDocuments } from './questionDocuments';
import type { SearchDocument } from './searchDocument';

/**
 * Everything that can be found, each with what a result says of it.
 * @param charts the catalogue of charts, which lies further down the street
 */
export function searchDocuments(dataset: Dataset, charts: readonly ChartItem[]): SearchDocument[] {
	return [
		...chartDocuments(dataset, charts),
		...questionDocuments(dataset),
		...pollsterDocuments(dataset),
		...countryDocuments(dataset),
		...claimDocuments(dataset)
	];
}
