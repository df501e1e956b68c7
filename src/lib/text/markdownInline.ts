/** A piece of a line. `href` is a path of this site, a fragment or an http address; anything else stays text. */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'strong'; text: string }
	| { kind: 'code'; text: string }
	| { kind: 'link'; text: string; href: string };

const PIECE = /`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|\[(?<text>[^\]]+)\]\((?<href>[^)\s]+)\)/g;
const SAFE_ADDRESS = /^(?:\/(?!\/)|#|https?:\/\/)/;

/**
 * Splits a line of the small part of Markdown that `data/*.md` and the message catalogue use: `code`, **strong**
 * and [links](/methods). HTML is not known here and stays the text that it is.
 */
export function parseInline(line: string): Inline[] {
	const pieces: Inline[] = [];
	let end = 0;
	const addText = (text: string) => {
		if (text !== '') pieces.push({ kind: 'text', text });
	};
	for (const hit of line.matchAll(PIECE)) {
		addText(line.slice(end, hit.index));
		end = hit.index + hit[0].length;
		const { code, strong, text = '', href = '' } = hit.groups ?? {};
		if (code !== undefined) pieces.push({ kind: 'code', text: code });
		else if (strong !== undefined) pieces.push({ kind: 'strong', text: strong });
		else if (SAFE_ADDRESS.test(href)) pieces.push({ kind: 'link', text, href });
		else addText(hit[0]);
	}
	addText(line.slice(end));
	return pieces;
}
