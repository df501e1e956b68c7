import { parseChoice } from '../cells/parseChoice';
import { parseCountry, parseId } from '../cells/parseId';
import { optional } from '../cells/parsed';
import { parseFilledText, parseText } from '../cells/parseText';
import { parseUrl } from '../cells/parseUrl';
import { column, type Columns } from '../read/parseTable';
import type { Pollster, PollsterKind } from '../types';

const KINDS: readonly PollsterKind[] = [
	'independent',
	'academic',
	'private',
	'international',
	'state-owned',
	'state-linked'
];

/** `pollsters.csv`: who asked. */
export const pollsterColumns: Columns<Pollster> = {
	id: column('pollster_id', parseId),
	name: column('name', parseFilledText),
	nameLocal: column('name_local', parseText),
	homeCountry: column('home_country', parseCountry),
	kind: column('kind', parseChoice(KINDS)),
	url: column('url', optional(parseUrl, '')),
	note: column('note', parseText)
};
