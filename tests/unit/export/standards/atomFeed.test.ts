import { describe, expect, it } from 'vitest';
import { atomFeed, type FeedEntry } from '../../../../src/lib/export/standards/atomFeed';
import { escapeXml } from '../../../../src/lib/export/standards/escapeXml';

const entry = (id: string, date: string, text = 'Text'): FeedEntry => ({
	id: `https://a.example/#${id}`,
	title: id,
	link: `https://a.example/#${id}`,
	date,
	text
});
const feed = (entries: FeedEntry[]): string =>
	atomFeed({
		title: 'News & more',
		subtitle: 'All <of it>',
		author: 'Memory Polls',
		self: 'https://a.example/feed.xml?a=1&b=2',
		page: 'https://a.example/',
		entries
	});

describe('atomFeed', () => {
	it('has what RFC 4287 asks for: id, title, updated, author and a link to itself', () => {
		const xml = feed([]);
		expect(xml).toContain('<id>https://a.example/feed.xml?a=1&amp;b=2</id>');
		expect(xml).toContain('<title>News &amp; more</title>');
		expect(xml).toContain('<author><name>Memory Polls</name></author>');
		expect(xml).toMatch(/<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/);
		expect(xml).toContain(
			'rel="self" type="application/atom+xml" href="https://a.example/feed.xml?a=1&amp;b=2"'
		);
	});

	it('lists the newest first, keeps the order of a day, and is as new as its newest entry', () => {
		const xml = feed([entry('old', '2026-11-01'), entry('a', '2027-01-02'), entry('b', '2027-01-02')]);
		expect([...xml.matchAll(/<title>(\w+)<\/title>/g)].map(([, title]) => title)).toEqual(['a', 'b', 'old']);
		expect(xml.indexOf('2027-01-02T00:00:00Z')).toBeLessThan(xml.indexOf('<entry>'));
	});

	it('lets no text leave its element', () => {
		const xml = feed([entry('a', '2027-01-02', '</content></entry><script>&amp;"\u0000')]);
		expect(xml).toContain('&lt;/content&gt;&lt;/entry&gt;&lt;script&gt;&amp;amp;&quot;\ufffd');
		expect(xml.match(/<\/entry>/g)).toHaveLength(1);
	});
});

describe('escapeXml(text)', () => {
	it.each([
		['the five signs', `&<>"'`, '&amp;&lt;&gt;&quot;&#39;'],
		['what XML cannot hold', 'a\u0000\u000b\ufffeb', 'a\ufffd\ufffd\ufffdb'],
		['half of a character', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
		['letters of any script, tabs and line ends as they are', 'Ĺ 😀\t\n საქართველო', 'Ĺ 😀\t\n საქართველო']
	])('%s', (_, text, escaped) => {
		expect(escapeXml(text)).toBe(escaped);
	});
});
