import { expect, test } from 'vitest';
import { parseInline } from '../../../src/lib/text/markdownInline';

test.each([
	['plain <b>', [{ kind: 'text', text: 'plain <b>' }]],
	[
		'a **b** `c*d` e',
		[
			{ kind: 'text', text: 'a ' },
			{ kind: 'strong', text: 'b' },
			{ kind: 'text', text: ' ' },
			{ kind: 'code', text: 'c*d' },
			{ kind: 'text', text: ' e' }
		]
	],
	['[Sources](/sources)', [{ kind: 'link', text: 'Sources', href: '/sources' }]],
	['[here](#part)', [{ kind: 'link', text: 'here', href: '#part' }]],
	[
		'[page](https://example.org/a_b?c=1)',
		[{ kind: 'link', text: 'page', href: 'https://example.org/a_b?c=1' }]
	],
	['2 * 3 * 4', [{ kind: 'text', text: '2 * 3 * 4' }]],
	['', []]
])('parseInline(%j) splits it into its pieces', (line, pieces) => {
	expect(parseInline(line)).toEqual(pieces);
});

test.each(['javascript:alert`1`', 'JavaScript:x', 'data:text/html,x', '//evil.example', 'vbscript:x'])(
	'parseInline keeps a link to %j as text',
	(href) => {
		const kinds = parseInline(`see [this](${href})`).map(({ kind }) => kind);
		expect(kinds).not.toContain('link');
	}
);
