import type { ChartEntry } from '../../chart/catalog/entry';
import type { Dataset } from '../../dataset/types';
import { datasetJsonLd } from './datasetJsonLd';
import { chartLink } from '../link/permalink';

/** Those that programs read; the page has no room for all. */
const FILES = [
	{ ending: '.csv', type: 'text/csv' },
	{ ending: '.json', type: 'application/json' }
];

/** The data of a chart, whatever is chosen of it, as a schema.org `Dataset`. */
export function chartJsonLd(entry: ChartEntry, title: string, slice: Dataset, origin: string): object {
	const files = FILES.map(({ ending, type }) => ({ url: `${origin}${chartLink(entry, '', ending)}`, type }));
	return datasetJsonLd(slice, { name: title, url: `${origin}${chartLink(entry, '')}`, files }, origin);
}
