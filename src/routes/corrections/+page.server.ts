import { readCorrections } from '$lib/server/site/corrections';
import { correctionRows, releaseRows } from '$lib/pages/data/correctionsPage.server';
import { dataDocument } from '$lib/server/site/dataFiles';
import { listReleases } from '$lib/server/releases/releaseList';
import { parseMarkdown, sectionBlocks } from '$lib/text/markdown';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	explained: parseMarkdown(dataDocument('CORRECTIONS.md')).filter(({ kind }) => kind === 'paragraph'),
	corrections: correctionRows(readCorrections()),
	releases: listReleases().map(releaseRows),
	contradictions: sectionBlocks(parseMarkdown(dataDocument('README.md')), 'Contradictions kept')
});
