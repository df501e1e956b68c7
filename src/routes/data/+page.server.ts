import { onceFor } from '$lib/dataset/onceFor';
import type { Dataset } from '$lib/dataset/types';
import { collectionJsonLd } from '$lib/export/standards/collectionJsonLd';
import { csvTextByName } from '$lib/server/site/dataFiles';
import { isUnreleased } from '$lib/server/site/dataVersion';
import { documentBlocks } from '$lib/server/site/documentBlocks';
import { listReleases } from '$lib/server/releases/releaseList';
import { describeFile } from '$lib/pages/data/describeFile';
import { sectionBlocks } from '$lib/text/markdown';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';


/** The files do not change while the server runs. */
const listFiles = onceFor(({ pollsters }: Dataset) =>
	Object.entries(csvTextByName).map(([name, text]) => describeFile(name, text, pollsters))
);

export const load: PageServerLoad = ({ url }) => {
	const { dataset } = SITES.present;
	const readme = documentBlocks('README.md');
	return {
		files: listFiles(dataset),
		codebook: sectionBlocks(readme, 'Codebook'),
		reading: sectionBlocks(readme, 'Read before charting'),
		releases: listReleases(),
		version: dataset.version,
		isUnreleased: isUnreleased(dataset.version),
		jsonLd: collectionJsonLd(dataset, url.origin),
		origin: url.origin
	};
};
