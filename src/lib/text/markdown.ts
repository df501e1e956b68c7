import { parseInline, type Inline } from './markdownInline';

export type Block =
	| { kind: 'heading'; level: number; text: string; id: string }
	| { kind: 'paragraph'; content: Inline[] }
	| { kind: 'list'; isOrdered: boolean; items: Inline[][] }
	| { kind: 'code'; text: string }
	| { kind: 'table'; header: Inline[][]; rows: Inline[][][] };

const HEADING = /^(#{1,6})\s+(.*)$/;
const ITEM = /^(?:[-*]|\d+\.)\s+/;
const ORDERED = /^\d+\./;
const FENCE = /^```/;
const TABLE_RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;

/** `Known to be incomplete` becomes `known-to-be-incomplete`. */
function headingId(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** Cells of a table row; `\|` is a bar inside a cell. */
function parseRow(line: string): Inline[][] {
	const inner = line.trim().replace(/^\||\|$/g, '');
	return inner.split(/(?<!\\)\|/).map((cell) => parseInline(cell.trim().replaceAll('\\|', '|')));
}

function parseList(lines: string[]): Block {
	const items: string[] = [];
	for (const line of lines) {
		// A line without a mark of its own goes on with the item before it.
		if (ITEM.test(line) || items.length === 0) items.push(line.replace(ITEM, ''));
		else items[items.length - 1] += ` ${line.trim()}`;
	}
	return { kind: 'list', isOrdered: ORDERED.test(lines[0] ?? ''), items: items.map(parseInline) };
}

function parseGroup(lines: string[]): Block {
	const [first = '', second = ''] = lines;
	const heading = HEADING.exec(first);
	if (heading) {
		const [, marks = '', text = ''] = heading;
		return { kind: 'heading', level: marks.length, text, id: headingId(text) };
	}
	if (FENCE.test(first)) return { kind: 'code', text: lines.slice(1).join('\n') };
	if (TABLE_RULE.test(second.trim())) {
		return { kind: 'table', header: parseRow(first), rows: lines.slice(2).map(parseRow) };
	}
	if (ITEM.test(first)) return parseList(lines);
	return { kind: 'paragraph', content: parseInline(lines.map((line) => line.trim()).join(' ')) };
}

/** Lines that belong together: a heading alone, a fence to its end, otherwise up to an empty line or a change of kind. */
function groupLines(text: string): string[][] {
	const groups: string[][] = [];
	let open: string[] = [];
	let isFenced = false;
	const close = () => {
		if (open.length > 0) groups.push(open);
		open = [];
	};
	for (const line of text.split(/\r?\n/)) {
		if (FENCE.test(line)) {
			if (!isFenced) close();
			if (isFenced) close();
			else open.push(line);
			isFenced = !isFenced;
		} else if (isFenced) open.push(line);
		else if (line.trim() === '') close();
		else if (HEADING.test(line)) {
			close();
			groups.push([line]);
		} else {
			const isNewList = ITEM.test(line) && !ITEM.test(open[0] ?? '- ');
			const isNewTable = line.startsWith('|') !== (open[0] ?? line).startsWith('|');
			if (isNewList || isNewTable) close();
			open.push(line);
		}
	}
	close();
	return groups;
}

/** Blocks of a text in the small part of Markdown that is used here: headings, paragraphs, lists, tables, fences. */
export function parseMarkdown(text: string): Block[] {
	return groupLines(text).map(parseGroup);
}

/** What stands under a heading, up to the next of its level or above; empty when there is no such heading. */
export function sectionBlocks(blocks: readonly Block[], heading: string): Block[] {
	const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
	const opening = blocks[start];
	if (opening?.kind !== 'heading') return [];
	const rest = blocks.slice(start + 1);
	const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= opening.level);
	return end === -1 ? rest : rest.slice(0, end);
}
