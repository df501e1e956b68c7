import { describe, expect, test } from 'vitest';
import { parseMarkdown, sectionBlocks } from '../../../src/lib/text/markdown';

const text = (words: string) => [{ kind: 'text', text: words }];

describe('parseMarkdown', () => {
	test.each([
		['a line', 'One\ntwo.', [{ kind: 'paragraph', content: text('One two.') }]],
		[
			'an empty line',
			'One.\n\nTwo.',
			[
				{ kind: 'paragraph', content: text('One.') },
				{ kind: 'paragraph', content: text('Two.') }
			]
		],
		[
			'a heading right above a line',
			'## Known gaps\nNone.',
			[
				{ kind: 'heading', level: 2, text: 'Known gaps', id: 'known-gaps' },
				{ kind: 'paragraph', content: text('None.') }
			]
		],
		[
			'a list right under a line, with an item over two lines',
			'Two:\n- one\n  more\n- two',
			[
				{ kind: 'paragraph', content: text('Two:') },
				{ kind: 'list', isOrdered: false, items: [text('one more'), text('two')] }
			]
		],
		[
			'a list within an item, which is run together with it',
			'- one\n  - two\n\n  three',
			[{ kind: 'list', isOrdered: false, items: [text('one - two three')] }]
		],
		['numbers', '1. one\n2. two', [{ kind: 'list', isOrdered: true, items: [text('one'), text('two')] }]],
		[
			'a table with an empty cell and a bar in a cell',
			'| a | b |\n|---|:-:|\n| 1 | |\n| x\\|y | 2 |',
			[
				{
					kind: 'table',
					header: [text('a'), text('b')],
					rows: [
						[text('1'), []],
						[text('x|y'), text('2')]
					]
				}
			]
		],
		['a fence with an empty line', '```\na\n\n- b\n```', [{ kind: 'code', text: 'a\n\n- b' }]],
		[
			'CRLF',
			'One.\r\n\r\nTwo.',
			[
				{ kind: 'paragraph', content: text('One.') },
				{ kind: 'paragraph', content: text('Two.') }
			]
		],
		['nothing', '', []],
		['a fence that names its language', '```csv\na,b\n```', [{ kind: 'code', text: 'a,b' }]],
		[
			'a row with a cell too few and one too many',
			'| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |',
			[
				{
					kind: 'table',
					header: [text('a'), text('b')],
					rows: [
						[text('1'), []],
						[text('1'), text('2')]
					]
				}
			]
		],
		[
			'HTML between lines, which stays text',
			'a\n\n<div onclick="b()">\n**c**\n</div>',
			[
				{ kind: 'paragraph', content: text('a') },
				{
					kind: 'paragraph',
					content: [...text('<div onclick="b()"> '), { kind: 'strong', text: 'c' }, ...text(' </div>')]
				}
			]
		],
		[
			'HTML, which stays text',
			'<script>alert(1)</script>',
			[{ kind: 'paragraph', content: text('<script>alert(1)</script>') }]
		]
	])('parseMarkdown reads %s', (_, source, blocks) => {
		expect(parseMarkdown(source)).toEqual(blocks);
	});
});

describe('sectionBlocks', () => {
	const blocks = parseMarkdown('# All\n\n## One\n\na\n\n### Part\n\nb\n\n## Two\n\nc');

	test('sectionBlocks ends at the next heading of its level, not at one below', () => {
		expect(sectionBlocks(blocks, 'One').map(({ kind }) => kind)).toEqual([
			'paragraph',
			'heading',
			'paragraph'
		]);
	});

	test('sectionBlocks of the last heading runs to the end', () => {
		expect(sectionBlocks(blocks, 'Two')).toEqual([{ kind: 'paragraph', content: text('c') }]);
	});

	test('sectionBlocks of a heading that is not there is empty', () => {
		expect(sectionBlocks(blocks, 'Three')).toEqual([]);
	});
});
