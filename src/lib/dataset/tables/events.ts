import { parseDate } from '../cells/parseDate';
import { parseCountry, parseId, parseSourceIds } from '../cells/parseId';
import { optional } from '../cells/parsed';
import { parseFilledText, parseText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';
import type { HistoricEvent } from '../types';

/** `events.csv`: dated events. */
export const eventColumns: Columns<HistoricEvent> = {
	id: column('event_id', parseId),
	date: column('date', parseDate),
	title: column('title_en', parseFilledText),
	country: column('country', optional(parseCountry, '')),
	category: column('category', parseId),
	sourceIds: column('sources', parseSourceIds),
	note: column('note', parseText)
};
