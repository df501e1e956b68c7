import { collectionJsonLd } from '$lib/export/standards/collectionJsonLd';
import { csvTextByName } from '$lib/server/site/dataFiles';
import { isUnreleased } from '$lib/server/site/dataVersion';
import { getDataset } from '$lib/server/site/dataset';
import { documentBlocks } from '$lib/server/site/documentBlocks';
import { listReleases } from '$lib/server/releases/releaseList';
import { describeFile } from '$lib/pages/data/describeFile';
import { sectionBlocks } from '$lib/text/markdown';
import type { PageServerLoad } from './$types';


/** The files do not change while the server runs. */
let files: ReturnType<typeof listFiles> | undefined;

function listFiles() {
	const { pollsters } = getDataset();
	return Object.entries(csvTextByName).map(([name, text]) => describeFile(name, text, pollsters));
}

export const load: PageServerLoad = ({ url }) => {
	const readme = documentBlocks('README.md');
	return {
		files: (files ??= listFiles()),
		codebook: sectionBlocks(readme, 'Codebook'),
		reading: sectionBlocks(readme, 'Read before charting'),
		releases: listReleases(),
		version: getDataset().version,
		isUnreleased: isUnreleased(getDataset().version),
		jsonLd: collectionJsonLd(getDataset(), url.origin),
		origin: url.origin
	};
};
