import type { Dataset } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';
import { datasetJsonLd } from './datasetJsonLd';

/** The whole collection as a schema.org `Dataset`; its files are listed by its Data Package. */
export function collectionJsonLd(dataset: Dataset, origin: string): object {
	const files = [{ url: `${origin}/datapackage.json`, type: 'application/json' }];
	const about = {
		name: m.package_title(),
		url: `${origin}/data`,
		description: m.package_description(),
		files
	};
	return datasetJsonLd(dataset, about, origin);
}
