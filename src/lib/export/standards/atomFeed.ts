import { xmlEmpty, xmlText } from './xmlElement';

/** Something that happened, as a reader of feeds lists it. */
export interface FeedEntry {
	/** An address that never changes and is no other entry's. */
	id: string;
	title: string;
	/** Page on which it stands. */
	link: string;
	/** Day, YYYY-MM-DD. */
	date: string;
	/** Plain text. */
	text: string;
}

export interface Feed {
	title: string;
	subtitle: string;
	author: string;
	/** Address of the feed itself. */
	self: string;
	/** Page that it belongs to. */
	page: string;
	/** In any order. */
	entries: readonly FeedEntry[];
}

/** A feed without entries has to have a date too. */
const BEGINNING = '2026-11-01';

/** An Atom feed (RFC 4287), newest first; entries of one day keep their order. */
export function atomFeed({ title, subtitle, author, self, page, entries }: Feed): string {
	const sorted = entries.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		`\t${xmlText('id', self)}`,
		`\t${xmlText('title', title)}`,
		`\t${xmlText('subtitle', subtitle)}`,
		`\t${xmlText('updated', timeOf(sorted[0]?.date ?? BEGINNING))}`,
		`\t<author>${xmlText('name', author)}</author>`,
		`\t${xmlEmpty('link', { rel: 'self', type: 'application/atom+xml', href: self })}`,
		`\t${pageLink(page)}`,
		...sorted.flatMap(entryLines),
		'</feed>',
		''
	].join('\n');
}

function entryLines({ id, title, link, date, text }: FeedEntry): string[] {
	return [
		'\t<entry>',
		`\t\t${xmlText('id', id)}`,
		`\t\t${xmlText('title', title)}`,
		`\t\t${xmlText('updated', timeOf(date))}`,
		`\t\t${pageLink(link)}`,
		`\t\t${xmlText('content', text, { type: 'text' })}`,
		'\t</entry>'
	];
}

function pageLink(href: string): string {
	return xmlEmpty('link', { rel: 'alternate', type: 'text/html', href });
}

/** The feed asks for a time; what happened has a day. */
function timeOf(date: string): string {
	return `${date}T00:00:00Z`;
}
