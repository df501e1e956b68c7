import { sectionBlocks, type Block } from '../../text/markdown';
import type { Inline } from '../../text/markdownInline';

/** What the codebook says of a column of `data/`. */
export interface CodebookColumn {
	meaning: string;
	/** What an empty cell means; empty where the codebook does not say. */
	ifEmpty: string;
	/** Empty where the row of the codebook describes several columns. */
	example: string;
}

const textOf = (content: Inline[]): string => content.map(({ text }) => text).join('');

/**
 * The columns of a file after the codebook, by their names.
 * @param codebook the blocks of `data/README.md`
 * @param file such as `waves.csv`; its name stands in the heading over its table
 */
export function codebookColumns(codebook: readonly Block[], file: string): Map<string, CodebookColumn> {
	const heading = codebook.find(
		(block) => block.kind === 'heading' && block.text.split(/[\s,:]+/).includes(file)
	);
	if (heading?.kind !== 'heading') return new Map();
	const section = sectionBlocks(codebook, heading.text);
	const table = section.find((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table');
	return new Map(
		(table?.rows ?? []).flatMap(([names = [], meaning = [], allowed = [], example = []]) => {
			const named = names.filter(({ kind }) => kind === 'code').map(({ text }) => text);
			const ifEmpty = /empty: ([^;.]+)/.exec(textOf(allowed))?.[1] ?? '';
			const only = named.length === 1 && example.length === 1 && example[0]?.kind === 'code';
			const column = { meaning: textOf(meaning), ifEmpty, example: only ? textOf(example) : '' };
			return named.map((name): [string, CodebookColumn] => [name, column]);
		})
	);
}
