import { escapeXml } from './escapeXml';

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
		`\t<id>${escapeXml(self)}</id>`,
		`\t<title>${escapeXml(title)}</title>`,
		`\t<subtitle>${escapeXml(subtitle)}</subtitle>`,
		`\t<updated>${timeOf(sorted[0]?.date ?? BEGINNING)}</updated>`,
		`\t<author><name>${escapeXml(author)}</name></author>`,
		`\t<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
		`\t<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
		...sorted.flatMap(entryLines),
		'</feed>',
		''
	].join('\n');
}

function entryLines({ id, title, link, date, text }: FeedEntry): string[] {
	return [
		'\t<entry>',
		`\t\t<id>${escapeXml(id)}</id>`,
		`\t\t<title>${escapeXml(title)}</title>`,
		`\t\t<updated>${timeOf(date)}</updated>`,
		`\t\t<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
		`\t\t<content type="text">${escapeXml(text)}</content>`,
		'\t</entry>'
	];
}

/** The feed asks for a time; what happened has a day. */
function timeOf(date: string): string {
	return `${date}T00:00:00Z`;
}
