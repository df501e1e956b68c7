import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../../src/lib/chart/catalog/catalog';
import { EXPLORER_ID } from '../../../../src/lib/chart/catalog/chartSpec';
import { embedCode, embedFrame, embedLink } from '../../../../src/lib/export/embed/embedCode';
import { languagePrefix, SITE_LANGUAGES } from '../../../../src/lib/text/siteLanguages';
import type { Selection } from '../../../../src/lib/selection/selection';

const selection: Selection = {
	country: ['RUS', 'UKR'],
	answer: ['positive'],
	from: '2010',
	to: '',
	view: 'trend',
	group: 'all',
	dk: 'as-published',
	ci: true,
	join: false,
	overlay: false,
	focus: '',
	test: '',
	events: [],
	table: 'readings',
	sort: ''
};
const [spec] = CATALOG;
if (spec === undefined) throw new Error('the catalogue is empty');
const live = {
	origin: 'https://polls.example',
	spec,
	selection,
	version: '2026-11-23.07f09613',
	isFrozen: false,
	theme: 'auto'
} as const;
const texts = { title: 'A title', alt: 'A chart of it', sources: ['Pollster, 2 surveys'], heightPx: 700 };
const queryOf = (link: string) => Object.fromEntries(new URL(link).searchParams);

describe('embedLink', () => {
	it('live: every choice is written out, with the data it was copied from', () => {
		const link = embedLink(live);
		expect(new URL(link).pathname).toBe(`/embed/${spec.id}`);
		expect(queryOf(link)).toMatchObject({
			country: 'RUS~UKR',
			from: '2010',
			ci: '1',
			join: '0',
			theme: 'auto'
		});
		expect(queryOf(link).copied).toBe('2026-11-23.07f09613');
		expect(queryOf(link)).not.toHaveProperty('v');
	});

	it('frozen: the version is part of the address', () => {
		const link = embedLink({ ...live, isFrozen: true, theme: 'dark' });
		expect(queryOf(link)).toMatchObject({ v: '2026-11-23.07f09613', theme: 'dark' });
		expect(queryOf(link)).not.toHaveProperty('copied');
	});

	it('a chart of the explorer keeps its questions', () => {
		const explored = { ...spec, id: EXPLORER_ID, questionIds: ['a', 'b'] };
		const link = embedLink({ ...live, spec: explored });
		expect(new URL(link).pathname).toBe('/embed/explore');
		expect(queryOf(link).q).toBe('a~b');
	});

	it.each(SITE_LANGUAGES)('a figure in %s stands under the prefix of its language', (language) => {
		const link = embedLink({ ...live, language });
		expect(new URL(link).pathname).toBe(`${languagePrefix(language)}/embed/${spec.id}`);
	});

	it('another language than the first has its code before the path', () => {
		expect(new URL(embedLink({ ...live, language: 'ka' })).pathname).toBe(`/ka/embed/${spec.id}`);
	});
});

describe('embedCode', () => {
	it('is a frame with the picture inside it, then a plain link with the source, then the script', () => {
		const [frame = '', link = '', script = '', ...rest] = embedCode({ ...live, ...texts }).split('\n');
		expect(rest).toEqual([]);
		expect(frame).toMatch(
			/^<iframe src="[^"]*" title="A title" loading="lazy" width="100%" height="700" style=/
		);
		expect(frame).toMatch(
			/><a href="[^"]*"><img src="[^"]*\.png\?[^"]*" alt="A chart of it"><\/a><\/iframe>$/
		);
		expect(link).toMatch(
			/^<p>Source: Pollster, 2 surveys\. <a href="[^"]*">A title, Memory Polls<\/a>\.<\/p>$/
		);
		expect(script).toBe('<script async src="https://polls.example/embed-host.js"></script>');
	});

	it('frozen: frame, picture and link all name the version, and the reader is told', () => {
		const code = embedCode({ ...live, ...texts, isFrozen: true });
		const addresses = [...code.matchAll(/(?:src|href)="([^"]*\?[^"]*)"/g)].map(([, address = '']) => address);
		expect(addresses).toHaveLength(4);
		for (const address of addresses) expect(address).toContain('v=2026-11-23.07f09613');
		expect(code).toContain('frozen at data version 2026-11-23.07f09613');
	});

	it('keeps every hostile text inside its attribute or between its tags', () => {
		const hostile = `"'><script>alert(1)</script><img src=x onerror='y'> &amp; \u2028`;
		const code = embedCode({
			...live,
			...texts,
			title: hostile,
			alt: hostile,
			sources: [hostile],
			version: hostile,
			isFrozen: true
		});
		const tags = [...code.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
		expect(tags).toEqual([
			'<iframe src="" title="" loading="" width="" height="" style="">',
			'<a href="">',
			'<img src="" alt="">',
			'</a>',
			'</iframe>',
			'<p>',
			'<a href="">',
			'</a>',
			'</p>',
			'<script async src="">',
			'</script>'
		]);
		expect(code).toContain('&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(code).toContain('&amp;amp;');
	});
});

describe('embedFrame', () => {
	it('with a width is that wide, and never wider than its place', () => {
		const frame = embedFrame(live, 'A title', { widthPx: 480, heightPx: 300 });
		expect(frame).toContain('width="480" height="300" style="max-width:100%;border:0"></iframe>');
	});
});
