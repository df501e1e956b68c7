import { describe, expect, it } from 'vitest';
import {
	commentText,
	formulaString,
	jsonString,
	powerQueryString,
	stataAddress
} from '../../../../src/lib/export/embed/codeText';
import { readyCode } from '../../../../src/lib/export/embed/readyCode';

const CSV = 'https://memory.example/charts/a.csv?answer=positive~negative&country=RUS&group=age:18-24';
const JSON_ADDRESS = CSV.replace('.csv', '.json');

describe('strings of each language hold whatever they are given', () => {
	it.each([
		['jsonString', jsonString, 'a"b\\c\nd', '"a\\"b\\\\c\\nd"'],
		['jsonString', jsonString, 'Сталин\u2028', '"\\u0421\\u0442\\u0430\\u043b\\u0438\\u043d\\u2028"'],
		['formulaString', formulaString, 'a"),HYPERLINK("b', '"a""),HYPERLINK(""b"'],
		['powerQueryString', powerQueryString, 'a"b#(tab)c\n', '"a""b#(#)(tab)c#(lf)"'],
		[
			'stataAddress',
			stataAddress,
			'https://a.example/?x="$S_ADO`y\'&z=1~2',
			'"https://a.example/?x=%22%24S_ADO%60y%27&z=1~2"'
		]
	] as const)('%s of %j', (_name, write, text, written) => expect(write(text)).toBe(written));

	it.each([CSV, 'https://xn--80ak6aa92e.example:8080/explore.csv?q=a~b'])(
		'an address of the site, %s, stays as it is',
		(url) => {
			for (const write of [jsonString, formulaString, powerQueryString, stataAddress])
				expect(write(url)).toBe(`"${url}"`);
		}
	);
});

describe('commentText', () => {
	it.each([
		['Two\r\nlines\u2028and more', 'Two lines and more'],
		['ends ///', 'ends / / /'],
		['/* opens', '/ * opens'],
		["`macro' and $global", "macro' and  global"],
		['  plain title, 2001–2023 ', 'plain title, 2001–2023']
	])('commentText(%j) is %j', (text, comment) => expect(commentText(text)).toBe(comment));
});

describe('readyCode', () => {
	const all = readyCode({ csv: CSV, json: JSON_ADDRESS, title: 'A "title"\nimport os # & <b>' });

	it('has each program once, and in each the address of the chart', () => {
		expect(all.map(({ id }) => id)).toEqual([
			'sheets',
			'excel',
			'python',
			'pandas',
			'r',
			'javascript',
			'stata'
		]);
		for (const { id, code } of all) expect(code).toContain(id === 'javascript' ? JSON_ADDRESS : CSV);
	});

	it('keeps a title in its comment', () => {
		for (const { id, code } of all.filter((one) => one.id !== 'sheets')) {
			const [first = '', ...rest] = code.split('\n');
			expect([id, first.slice(first.indexOf(' ') + 1)]).toEqual([id, 'A "title" import os # & <b>']);
			expect(rest.join('\n')).not.toContain('import os');
		}
	});
});
