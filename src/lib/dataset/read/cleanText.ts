import type { Problem } from '../problem';

interface Fault {
	pattern: RegExp;
	message: string;
	replacement: string;
}

/**
 * What must not stand in a file that is served byte for byte, each reported once a file at its first place.
 * The order matters: CRLF goes before a lone CR is looked for.
 */
const FAULTS: Fault[] = [
	{
		pattern: /^\uFEFF/,
		message: 'the file begins with a byte-order mark; save it as UTF-8 without one',
		replacement: ''
	},
	{
		pattern: /\r\n/g,
		message: 'the line ends with CRLF; lines must end with LF',
		replacement: '\n'
	},
	{
		pattern: /\r/g,
		message: 'the line holds a lone CR; lines must end with LF',
		replacement: '\n'
	},
	{
		// eslint's no-control-regex wants control characters built from a string.
		pattern: new RegExp('\\u0000', 'g'),
		message: 'the line holds a NUL character; the file is no plain text',
		replacement: ''
	},
	{
		pattern: /\uFFFD/g,
		message: 'the line holds bytes that are not UTF-8 (saved as Latin-1?)',
		replacement: '\uFFFD'
	}
];

/** Reports what is wrong with the text as a whole, and mends it so far that its rows can be read on. */
export function cleanText(file: string, text: string): { text: string; problems: Problem[] } {
	const problems: Problem[] = [];
	let cleaned = text;
	for (const { pattern, message, replacement } of FAULTS) {
		const first = cleaned.search(pattern);
		if (first === -1) continue;
		problems.push({ file, line: lineAt(cleaned, first), column: null, message });
		cleaned = cleaned.replace(pattern, replacement);
	}
	return { text: cleaned, problems };
}

/** The line, counted from 1, on which a character stands; CR, LF and CRLF each end a line. */
export function lineAt(text: string, index: number): number {
	return (text.slice(0, index).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}
