import { parseDate } from '../cells/parseDate';
import { parseCountry, parseIds } from '../cells/parseId';
import { optional } from '../cells/parsed';
import { parseFilledText, parseText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';
import type { ClimateNote } from '../types';

/** `climate-notes.csv`: what must be said with all figures of a country and time. */
export const climateNoteColumns: Columns<ClimateNote> = {
	country: column('country', parseCountry),
	from: column('from', optional(parseDate, '')),
	to: column('to', optional(parseDate, '')),
	text: column('text_en', parseFilledText),
	sourceIds: column('sources', parseIds),
	note: column('note', parseText)
};
