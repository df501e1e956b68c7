import { parseMarkdown, type Block } from '../../text/markdown';
import { dataDocument } from './dataFiles';

type DocumentName = Parameters<typeof dataDocument>[0];

const blocksByName = new Map<DocumentName, readonly Block[]>();

/** The blocks of a document of `data/`. It is read once, since it does not change while the server runs. */
export function documentBlocks(name: DocumentName): readonly Block[] {
	const blocks = blocksByName.get(name) ?? parseMarkdown(dataDocument(name));
	blocksByName.set(name, blocks);
	return blocks;
}
