import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';
import { inlinesOf, type Inline } from './markdownInline';

export type Block =
	| { kind: 'heading'; level: number; text: string; id: string }
	| { kind: 'paragraph'; content: Inline[] }
	| { kind: 'list'; isOrdered: boolean; items: Inline[][] }
	| { kind: 'code'; text: string }
	| { kind: 'table'; header: Inline[][]; rows: Inline[][][] };

/**
 * The part of Markdown that the pages show. HTML is not known to it and stays the text that it is, and so do emphasis by
 * one sign, strikes and addresses that are not written as links: in texts on polls `*` and `~` are signs of their own.
 */
class PageTokenizer extends Tokenizer {
	override html(): undefined {}
	override tag(): undefined {}
	override def(): undefined {}
	override del(): undefined {}
	override url(): undefined {}
	override autolink(): undefined {}
	override emStrong(...given: Parameters<Tokenizer['emStrong']>): Tokens.Strong | undefined {
		const token = super.emStrong(...given);
		return token?.type === 'strong' ? token : undefined;
	}
}

/** Turns `Known to be incomplete` into `known-to-be-incomplete`. */
function headingId(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

function cellsOf(cells: readonly Tokens.TableCell[]): Inline[][] {
	return cells.map(({ tokens }) => inlinesOf(tokens));
}

/** The blocks of an item are run together, since a list here has no blocks within. */
function itemOf({ tokens }: Tokens.ListItem): Inline[] {
	const lines = tokens
		.filter(({ type }) => type !== 'space')
		.map((token) => ('tokens' in token ? (token.tokens ?? []) : [textToken(token.raw.trim())]));
	return inlinesOf(lines.flatMap((line, index) => (index === 0 ? line : [textToken(' '), ...line])));
}

function textToken(raw: string): Token {
	return { type: 'text', raw, text: raw };
}

function blockOf(token: Token): Block[] {
	switch (token.type) {
		case 'space':
			return [];
		case 'heading': {
			const { depth, text } = token as Tokens.Heading;
			return [{ kind: 'heading', level: depth, text, id: headingId(text) }];
		}
		case 'code':
			return [{ kind: 'code', text: (token as Tokens.Code).text }];
		case 'list': {
			const { ordered, items } = token as Tokens.List;
			return [{ kind: 'list', isOrdered: ordered, items: items.map(itemOf) }];
		}
		case 'table': {
			const { header, rows } = token as Tokens.Table;
			return [{ kind: 'table', header: cellsOf(header), rows: rows.map(cellsOf) }];
		}
		case 'paragraph':
		case 'text':
			return [{ kind: 'paragraph', content: inlinesOf((token as Tokens.Paragraph).tokens) }];
		default:
			return [{ kind: 'paragraph', content: inlinesOf([textToken(token.raw.trim())]) }];
	}
}

/** Blocks of a text in Markdown (GFM): headings, paragraphs, lists, tables, code; what else there is becomes a paragraph. */
export function parseMarkdown(text: string): Block[] {
	const tokenizer = new PageTokenizer();
	return new Lexer({ gfm: true, tokenizer }).lex(text).flatMap(blockOf);
}

/** The blocks under a heading, up to the next of its level or above; empty when there is no such heading. */
export function sectionBlocks(blocks: readonly Block[], heading: string): Block[] {
	const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
	const opening = blocks[start];
	if (opening?.kind !== 'heading') return [];
	const rest = blocks.slice(start + 1);
	const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= opening.level);
	return end === -1 ? rest : rest.slice(0, end);
}
