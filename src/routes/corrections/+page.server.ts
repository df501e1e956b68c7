import { readCorrections } from '$lib/server/site/corrections';
import { correctionRows, releaseRows } from '$lib/pages/data/correctionsPage.server';
import { documentBlocks } from '$lib/server/site/documentBlocks';
import { listReleases } from '$lib/server/releases/releaseList';
import { sectionBlocks } from '$lib/text/markdown';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	explained: documentBlocks('CORRECTIONS.md').filter(({ kind }) => kind === 'paragraph'),
	corrections: correctionRows(readCorrections()),
	releases: listReleases().map(releaseRows),
	contradictions: sectionBlocks(documentBlocks('README.md'), 'Contradictions kept')
});
