import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBoolean, parseChoice } from '../../../../src/lib/dataset/cells/parseChoice';
import { bad, optional, type CellParser } from '../../../../src/lib/dataset/cells/parsed';
import { parseCountry, parseId, parseIds, parseSourceIds } from '../../../../src/lib/dataset/cells/parseId';
import { parseLanguage } from '../../../../src/lib/dataset/cells/parseLanguage';
import { parseCount, parseMargin, parseYear } from '../../../../src/lib/dataset/cells/parseNumber';
import { parseSubgroup } from '../../../../src/lib/dataset/cells/parseSubgroup';
import { parseFilledText, parseText } from '../../../../src/lib/dataset/cells/parseText';
import { parseUrl } from '../../../../src/lib/dataset/cells/parseUrl';

const parseSide = parseChoice(['left', 'right']);
const KINDS = 'age, sex, education, occupation, income, region, settlement, language, ethnicity, generation';

const PARSERS: [
	name: string,
	parse: CellParser<unknown>,
	good: [string, unknown][],
	bad: [string, string][]
][] = [
	[
		'parseId',
		parseId,
		[['levada-2019-03', 'levada-2019-03']],
		['', 'Levada', 'levada_1', 'a--b', '-a', 'a-', 'a b', 'лев', '__proto__'].map((cell) => [
			cell,
			`${JSON.stringify(cell)} is not an id (lower-case letters, digits and hyphens)`
		])
	],
	[
		'parseCountry',
		parseCountry,
		[['RUS', 'RUS']],
		[['rus', '"rus" is not a country code (three capital letters)']]
	],
	[
		'parseIds',
		parseIds,
		[
			['', []],
			['a b-1', ['a', 'b-1']]
		],
		[
			['a  b', '"a  b" is not a list of ids separated by single spaces'],
			['a,b', '"a,b" is not a list of ids separated by single spaces'],
			['a b a', '"a b a" names a twice']
		]
	],
	[
		'parseSourceIds',
		parseSourceIds,
		[['a-1', ['a-1']]],
		[['', '"" names no source; at least one is needed']]
	],
	[
		'parseCount',
		parseCount,
		[['1638', 1638]],
		['0', '-1', '1.5', '1e3', '1,600', '１', '', '12345678'].map((cell) => [
			cell,
			`${JSON.stringify(cell)} is not a whole number of 1 or more`
		])
	],
	[
		'parseMargin',
		parseMargin,
		[
			['3.4', 3.4],
			['2.27', 2.27]
		],
		['0', '50', '-3', '3,4', '3.4%', ''].map((cell) => [
			cell,
			`${JSON.stringify(cell)} is not a margin in points (above 0, below 50)`
		])
	],
	['parseYear', parseYear, [['2019', '2019']], [['19', '"19" is not a year (YYYY)']]],
	[
		'parseChoice',
		parseSide,
		[['left', 'left']],
		[
			['Left', '"Left" is not one of left, right'],
			['', '"" is not one of left, right']
		]
	],
	[
		'parseBoolean',
		parseBoolean,
		[
			['true', true],
			['false', false]
		],
		[['1', '"1" is not one of true, false']]
	],
	[
		'parseSubgroup',
		parseSubgroup,
		['', 'age:18-24', 'age:60+', 'region:south-east-donbas'].map((cell) => [cell, cell]),
		['age', 'age:', 'shoe:42', 'age:18 24', 'Age:18-24'].map((cell) => [
			cell,
			`${JSON.stringify(cell)} is not a subgroup (kind:label, kind one of ${KINDS})`
		])
	],
	[
		'parseUrl',
		parseUrl,
		[['https://zn.ua/a?b=c#d', 'https://zn.ua/a?b=c#d']],
		['javascript:alert(1)', 'www.levada.ru', 'https://a b', 'https://a/"><b>', ''].map((cell) => [
			cell,
			`${JSON.stringify(cell)} is not an address (http:// or https://)`
		])
	],
	[
		'parseLanguage',
		parseLanguage,
		[
			['ru', 'ru'],
			['und', 'und']
		],
		[['Russian', '"Russian" is not a language code (ISO 639, und if not known)']]
	],
	[
		'parseText',
		parseText,
		['', '<script>alert(1)</script>', '=HYPERLINK("x")', 'two\nlines', '«Сталин»'].map((cell) => [
			cell,
			cell
		]),
		[['a\u0007b', '"a\\u0007b" holds a control character']]
	],
	['parseFilledText', parseFilledText, [['a', 'a']], [['', '"" is empty; text is needed']]]
];

describe.each(PARSERS)('%s', (name, parse, good, wrong) => {
	it.each(good)(`${name}(%j) is %j`, (cell, value) => expect(parse(cell)).toEqual({ ok: true, value }));

	it.each(wrong)(`${name}(%j) says %s`, (cell, message) =>
		expect(parse(cell)).toEqual({ ok: false, message })
	);

	it(`${name}(any text) never throws`, () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => void parse(cell)));
	});
});

describe('optional', () => {
	it('optional(parseCount, null) reads an empty cell as null', () => {
		expect(optional(parseCount, null)('')).toEqual({ ok: true, value: null });
		expect(optional(parseCount, null)('3')).toEqual({ ok: true, value: 3 });
		expect(optional(parseCount, null)('x').ok).toBe(false);
	});
});

describe('bad', () => {
	it('bad(a long cell with a line break) stays one line, cut after 60 characters', () => {
		expect(bad(`a\n${'b'.repeat(100)}`, 'is wrong')).toEqual({
			ok: false,
			message: `"a\\n${'b'.repeat(58)}..." is wrong`
		});
	});
});
