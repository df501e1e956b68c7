import { parseDate } from '../cells/parseDate';
import { parseCountry, parseIds } from '../cells/parseId';
import { optional } from '../cells/parsed';
import { parseFilledText, parseText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';

/** What must be said with all figures of a country and time, such as how freely people answer there. */
export interface ClimateNote {
	country: string;
	/** First day; empty: ever since surveys are made. */
	from: string;
	/** Last day; empty: to this day. */
	to: string;
	text: string;
	sourceIds: string[];
	note: string;
}

/** `climate-notes.csv`: what must be said with all figures of a country and time. */
export const climateNoteColumns: Columns<ClimateNote> = {
	country: column('country', parseCountry),
	from: column('from', optional(parseDate, '')),
	to: column('to', optional(parseDate, '')),
	text: column('text_en', parseFilledText),
	sourceIds: column('sources', parseIds),
	note: column('note', parseText)
};
