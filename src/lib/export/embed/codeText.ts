/**
 * Texts as they are written in the languages of export/readyCode.ts. Addresses of this site are ASCII and escaped where
 * links break, but a host may choose its name, and a title is free text: nothing in them may end a string or a comment.
 */

/** A string of JavaScript, Python and R: all three read the escapes of JSON. */
export function jsonString(text: string): string {
	return JSON.stringify(text).replace(
		/[\u007f-\uffff]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** A string of a spreadsheet's formula. */
export function formulaString(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}

/** A string of Power Query: `#(` begins an escape there. */
export function powerQueryString(text: string): string {
	return `"${text.replaceAll('"', '""').replaceAll('#(', '#(#)(').replaceAll('\n', '#(lf)')}"`;
}

/** A string of Stata, which reads `$` and a grave accent as macros even in strings: an address can do without both. */
export function stataAddress(url: string): string {
	const escaped = url.replace(
		/["`'$\\\s]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);
	return `"${escaped}"`;
}

/** A text for a comment that ends with its line, and that opens or joins nothing in any of the languages. */
export function commentText(text: string): string {
	return text
		.replace(/[\s\u2028\u2029]+/g, ' ')
		.replace(/[/*\\]{2,}/g, (signs) => [...signs].join(' '))
		.replace(/[`$]/g, ' ')
		.trim();
}
