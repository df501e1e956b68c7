import { bad, good, withRule, type CellParser } from './parsed';

/** An address that a reader can open: http or https, without spaces, kept as it is. */
export const parseUrl: CellParser<string> = withRule(
	(cell) => {
		const isUrl = /^https?:\/\/[^\s"<>]+$/.test(cell) && URL.canParse(cell);
		return isUrl ? good(cell) : bad(cell, 'is not an address (http:// or https://)');
	},
	{ type: 'string', format: 'uri', isRequired: true }
);
