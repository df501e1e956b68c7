import { CATALOG } from '../../chart/catalog/catalog';
import { searchDocuments } from '../../search/searchDocuments';
import { buildSearchIndex, type SearchIndex } from '../../search/buildSearchIndex';
import { chartTitle } from '../../text/chartTitle';
import { getDataset } from '../../server/site/dataset';
import { entityTag } from '../../server/http/entityTag';

let index: SearchIndex | undefined;
let file: { body: string; version: string } | undefined;

/** Everything that can be found, ready to be searched; made at the first call and kept. */
export function getSearchIndex(): SearchIndex {
	if (index === undefined) {
		const charts = CATALOG.map((spec) => ({ ...spec, title: chartTitle(spec.id) }));
		index = buildSearchIndex(searchDocuments(getDataset(), charts));
	}
	return index;
}

/**
 * What the browser loads to search by itself: the documents, which are smaller than the index made of them, and the
 * browser needs them anyway. The version names the content, so it changes with the data and with the build.
 */
export function searchIndexFile(): { body: string; version: string } {
	if (file === undefined) {
		const body = JSON.stringify([...getSearchIndex().byKey.values()]);
		file = { body, version: entityTag(body).slice(1, 13) };
	}
	return file;
}
