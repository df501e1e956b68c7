import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/lib/text/markdown';
import type { Inline } from '../../../src/lib/text/markdownInline';

const text = (words: string) => ({ kind: 'text', text: words });

/** The pieces of the only paragraph that a line is. */
function piecesOf(line: string): Inline[] {
	const [block, ...others] = parseMarkdown(line);
	expect(others).toEqual([]);
	return block?.kind === 'paragraph' ? block.content : [];
}

test.each([
	['plain <b>', [text('plain <b>')]],
	[
		'a **b** `c*d` e',
		[text('a '), { kind: 'strong', text: 'b' }, text(' '), { kind: 'code', text: 'c*d' }, text(' e')]
	],
	['[Sources](/sources)', [{ kind: 'link', text: 'Sources', href: '/sources' }]],
	['[here](#part)', [{ kind: 'link', text: 'here', href: '#part' }]],
	[
		'[page](https://example.org/a_b?c=1&d=2)',
		[{ kind: 'link', text: 'page', href: 'https://example.org/a_b?c=1&d=2' }]
	],
	['2 * 3 * 4', [text('2 * 3 * 4')]],
	['*a* and _b_', [text('*a* and _b_')]],
	['**a *b* c**', [{ kind: 'strong', text: 'a *b* c' }]],
	['~40 and ~50, ~~60~~', [text('~40 and ~50, ~~60~~')]],
	['see https://example.org, www.example.org', [text('see https://example.org, www.example.org')]],
	['<https://example.org>', [text('<https://example.org>')]],
	['![a](/b.png)', [text('![a](/b.png)')]],
	['a \\* b', [text('a * b')]],
	['a &amp; b &lt;c', [text('a &amp; b &lt;c')]],
	['[a]: https://example.org', [text('[a]: https://example.org')]],
	['a  \nb', [text('a b')]],
	['> a\n> b', [text('> a > b')]],
	['<a href="/x" onclick="y()">z</a>', [text('<a href="/x" onclick="y()">z</a>')]],
	['**<b>a</b>**', [{ kind: 'strong', text: '<b>a</b>' }]],
	['[<img src=x>](/y)', [{ kind: 'link', text: '<img src=x>', href: '/y' }]],
	['', []]
])('%j is split into its pieces', (line, pieces) => {
	expect(piecesOf(line)).toEqual(pieces);
});

test.each([
	'javascript:alert`1`',
	'JavaScript:x',
	'<javascript:x>',
	'java&#115;cript:x',
	'data:text/html,x',
	'//evil.example',
	'/\\evil.example',
	'vbscript:x'
])('a link to %j stays text', (href) => {
	expect(piecesOf(`see [this](${href})`)).toEqual([text(`see [this](${href})`)]);
});
