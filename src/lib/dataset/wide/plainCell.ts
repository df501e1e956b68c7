/** Footnote marks after a word or a number: `51*`, `51¹`, `51 [2]`, `Georgia†`. */
const MARKS = /(?:\s*(?:\[[\p{L}\d]{1,2}\]|\(\*+\)|[*†‡§¹²³⁰⁴-⁹ᵃ-ᶜ]+))+$/u;

/** The cell with plain spaces, one at a time, and plain hyphens for dashes. */
export function plainSpaces(text: string): string {
	return text
		.replace(/[\s\u00a0\u2000-\u200b\u202f]+/g, ' ')
		.replace(/[‐‑‒–—−]/g, '-')
		.trim();
}

/** The cell without footnote marks at its end. A cell that is nothing but a mark stays as it is. */
export function withoutFootnotes(text: string): string {
	const plain = text.replace(MARKS, '').trim();
	return plain === '' ? text : plain;
}

/** How words are compared: without case, quotes, stress, punctuation at the ends and doubled spaces; `ё` is `е`. */
export function foldWords(text: string): string {
	return withoutFootnotes(plainSpaces(text))
		.toLowerCase()
		.replaceAll('ё', 'е')
		.replace(/["'«»“”„‘’ʼ`]/g, '')
		.replace(/\s*([-/,;:()])\s*/g, '$1')
		.replace(/^[\s.,:;]+|[\s.,:;]+$/g, '')
		.trim();
}
