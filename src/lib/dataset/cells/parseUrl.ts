import { bad, good, type Parsed } from './parsed';

/** An address that a reader can open: http or https, without spaces, kept as it is. */
export function parseUrl(cell: string): Parsed<string> {
	const isUrl = /^https?:\/\/[^\s"<>]+$/.test(cell) && URL.canParse(cell);
	return isUrl ? good(cell) : bad(cell, 'is not an address (http:// or https://)');
}
