import { textWidth } from './textWidth';

/** Breaks one word that is wider than the line, letter by letter; every piece but the last is full. */
function splitWord(word: string, maxPx: number, fontPx: number, weight: 400 | 600): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const character of word) {
		if (piece !== '' && textWidth(piece + character, fontPx, weight) > maxPx) {
			pieces.push(piece);
			piece = '';
		}
		piece += character;
	}
	return piece === '' ? pieces : [...pieces, piece];
}

/**
 * Lines of a text, none wider than `maxPx` pixels: broken at spaces, and inside a word only where the word
 * alone is wider than the line. No-break spaces are kept. Returns no line for an empty text.
 */
export function wrapText(text: string, maxPx: number, fontPx: number, weight: 400 | 600 = 400): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (textWidth(longer, fontPx, weight) <= maxPx) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = splitWord(word, maxPx, fontPx, weight);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
	}
	return line === '' ? lines : [...lines, line];
}
