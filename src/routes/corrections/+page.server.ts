import { dataDocument } from '$lib/server/dataFiles';
import { parseMarkdown, sectionBlocks } from '$lib/text/markdown';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const log = parseMarkdown(dataDocument('CORRECTIONS.md')).filter(
		(block) => !(block.kind === 'heading' && block.level === 1)
	);
	return {
		log,
		hasEntries: log.some((block) => block.kind === 'table' && block.rows.length > 0),
		contradictions: sectionBlocks(parseMarkdown(dataDocument('README.md')), 'Contradictions kept')
	};
};
