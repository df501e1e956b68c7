import type { Token, Tokens } from 'marked';

/** A piece of a line. `href` is a path of this site, a fragment or an http address; anything else stays text. */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'strong'; text: string }
	| { kind: 'code'; text: string }
	| { kind: 'link'; text: string; href: string };

/** A browser takes `/\` for `//`, the start of another site. */
const SAFE_ADDRESS = /^(?:\/(?![/\\])|#|https?:\/\/)/;

/** Our pieces of what the lexer found in a line. What this site has no piece for stays the text that it was. */
export function inlinesOf(tokens: readonly Token[] = []): Inline[] {
	const pieces: Inline[] = [];
	for (const piece of tokens.map(inlineOf)) {
		const last = pieces.at(-1);
		if (piece.kind === 'text' && last?.kind === 'text') last.text += piece.text;
		else if (piece.text !== '') pieces.push(piece);
	}
	return pieces;
}

function inlineOf(token: Token): Inline {
	const text = (words: string): string => words.replace(/[ \t]*\n[ \t]*/g, ' ');
	switch (token.type) {
		case 'codespan':
			return { kind: 'code', text: (token as Tokens.Codespan).text };
		case 'strong':
			return { kind: 'strong', text: text((token as Tokens.Strong).text) };
		case 'link': {
			const { href, raw, text: words } = token as Tokens.Link;
			return SAFE_ADDRESS.test(href)
				? { kind: 'link', text: text(words), href }
				: { kind: 'text', text: text(raw) };
		}
		case 'escape':
			return { kind: 'text', text: (token as Tokens.Escape).text };
		case 'br':
			return { kind: 'text', text: ' ' };
		default:
			return { kind: 'text', text: text(token.raw) };
	}
}
