import { parseChoice } from '../cells/parseChoice';
import { parseDay } from '../cells/parseDate';
import { bad, good, withRule, type Parsed } from '../cells/parsed';
import { parseLanguage } from '../cells/parseLanguage';
import { parseFilledText, parseText } from '../cells/parseText';
import { parseUrl } from '../cells/parseUrl';
import { column, type Columns } from '../read/parseTable';
import type { Source } from '../types';

const NUMBERED_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*-[1-9][0-9]*$/;

/** `sources.csv`: one row for each page that was read. */
export const sourceColumns: Columns<Source> = {
	id: column(
		'source_id',
		withRule(parseNumberedId, { type: 'string', pattern: NUMBERED_ID.source, isRequired: true })
	),
	url: column('url', parseUrl),
	publisher: column('publisher', parseFilledText),
	title: column('title', parseFilledText),
	language: column('language', parseLanguage),
	kind: column('kind', parseChoice(['primary', 'secondary'])),
	accessed: column('accessed', parseDay),
	note: column('note', parseText)
};

function parseNumberedId(cell: string): Parsed<string> {
	const isNumbered = NUMBERED_ID.test(cell);
	return isNumbered ? good(cell) : bad(cell, 'is not a source id (publisher and number, such as levada-2)');
}
