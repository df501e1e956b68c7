import type { ChartSpec } from '../../chart/catalog/chartSpec';
import type { Dataset } from '../../dataset/types';
import { datasetJsonLd } from './datasetJsonLd';
import { chartLink } from '../link/permalink';

/** Those that programs read; the page has no room for all. */
const FILES = [
	{ ending: '.csv', type: 'text/csv' },
	{ ending: '.json', type: 'application/json' }
];

/** The data of a chart, whatever is chosen of it, as a schema.org `Dataset`. */
export function chartJsonLd(
	spec: ChartSpec,
	title: string,
	slice: Dataset,
	pinned: string | null,
	origin: string
): object {
	const files = FILES.map(({ ending, type }) => ({
		url: `${origin}${chartLink(spec, pinned, '', ending)}`,
		type
	}));
	return datasetJsonLd(slice, { name: title, url: `${origin}${chartLink(spec, pinned, '')}`, files }, origin);
}
