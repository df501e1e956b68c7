import { CATALOG } from '../../chart/catalog/catalog';
import { onceFor } from '../../dataset/onceFor';
import type { Dataset } from '../../dataset/types';
import { searchDocuments } from '../../search/searchDocuments';
import { buildSearchIndex, type SearchIndex } from '../../search/buildSearchIndex';
import { chartTitle } from '../../text/chartTitle';
import { entityTag } from '../../server/http/entityTag';

/** Everything that can be found in a dataset, ready to be searched; made at the first call and kept. */
export const getSearchIndex = onceFor((dataset: Dataset): SearchIndex => {
	const charts = CATALOG.map((spec) => ({ ...spec, title: chartTitle(spec.id) }));
	return buildSearchIndex(searchDocuments(dataset, charts));
});

/**
 * What the browser loads to search by itself: the documents, which are smaller than the index made of them, and the
 * browser needs them anyway. The version names the content, so it changes with the data and with the build.
 */
export const searchIndexFile = onceFor((dataset: Dataset): { body: string; version: string } => {
	const body = JSON.stringify([...getSearchIndex(dataset).byKey.values()]);
	return { body, version: entityTag(body).slice(1, 13) };
});
