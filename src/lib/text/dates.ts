import * as m from './paraglide/messages';

/** Everything is formatted in UTC: a fieldwork date has no time zone, and must not slip by a day in any. */
const DAY = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A partial ISO date in words: `2019`, `March 2019` or `21 March 2019`. */
export function formatDate(date: string): string {
	if (date.length === 4) return date;
	return (date.length === 7 ? MONTH : DAY).format(new Date(`${date}T00:00Z`.replace(/^(.{7})T/, '$1-01T')));
}

/** Spans that were put in words, by `start/end`: the same few come at every redraw, and `formatRange` is slow. */
const spans = new Map<string, string>();

function formatSpan(start: string, end: string): string {
	const key = `${start}/${end}`;
	const known = spans.get(key) ?? spanWords(start, end);
	spans.set(key, known);
	return known;
}

function spanWords(start: string, end: string): string {
	if (start === end) return formatDate(start);
	if (start.length !== end.length || start.length === 4) return `${formatDate(start)} – ${formatDate(end)}`;
	const [from, to] = [start, end].map((date) => new Date(date.length === 7 ? `${date}-01` : date));
	if (from === undefined || to === undefined) return start;
	// Servers and browsers set different spaces round the dash; the same page must come from both.
	return (start.length === 7 ? MONTH : DAY).formatRange(from, to).replace(/\s*–\s*/u, ' – ');
}

/**
 * When a survey was in the field, in words, with its doubt: dates of publication and inferred dates say so.
 * `start` and `end` are partial ISO dates, both empty for an undated survey.
 */
export function formatFieldwork(wave: { start: string; end: string; dateBasis: string }): string {
	if (wave.start === '') return m.date_unknown();
	const span = formatSpan(wave.start, wave.end);
	if (wave.dateBasis === 'publication') return m.date_published({ span });
	if (wave.dateBasis === 'inferred') return m.date_inferred({ span });
	return span;
}

/** The years that a list of partial ISO dates spans: `2019` or `2001–2023`; empty for an empty list. */
export function formatYears(dates: string[]): string {
	const years = dates.map((date) => date.slice(0, 4)).sort();
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return '';
	return first === last ? first : `${first}–${last}`;
}
