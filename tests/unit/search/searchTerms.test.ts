import { describe, expect, it } from 'vitest';
import { cleanWords } from '../../../src/lib/search/cleanWords';
import { queryTerms, searchTerms, stemOf } from '../../../src/lib/search/searchTerms';

describe('searchTerms', () => {
	it.each([
		['What role did Stalin play?', ['role', 'stalin', 'play']],
		['46 % of Russians, 5 years', ['46', 'russians', '5', 'years']],
		['«Сталин был великим вождем»', ['stalin', 'velikim', 'vozhdem']],
		['"><script>alert(1)</script>', ['script', 'alert', '1', 'script']],
		['\ud83d\ude00 \ud800 \u0000 …', []]
	])('of %j are %j', (text, terms) => {
		expect(searchTerms(text)).toEqual(terms);
	});
});

describe('queryTerms', () => {
	it.each([
		['Levada  levada role', ['levada', 'role']],
		['опрос Левада о Сталине', ['levada', 'staline']],
		['st', ['st']],
		['the', ['the']],
		['  ', []],
		['%00', ['00']]
	])('of %j are %j', (text, terms) => {
		expect(queryTerms(text)).toEqual(terms);
	});

	it('are twelve at most', () => {
		const words = Array.from({ length: 1000 }, (_, at) => `word${at}`).join(' ');
		expect(queryTerms(words)).toHaveLength(12);
	});
});

describe('stemOf', () => {
	it.each([
		['zhaleyut', 'zhale'],
		['zhaleete', 'zhale'],
		['raspade', 'raspa'],
		['stalinskie', 'stalin'],
		['mogushchestvo', 'mogushc'],
		['stalin', 'stali'],
		['ussr', null],
		['truth', null]
	])('of %j is %j', (word, stem) => {
		expect(stemOf(word)).toBe(stem);
	});
});

describe('cleanWords', () => {
	it.each([
		['  levada \n\t role ', 'levada role'],
		['a\u0000b\u202ec', 'a b c'],
		['a\ud800b', 'a b'],
		[`${'x'.repeat(199)}😀`, 'x'.repeat(199)],
		['y'.repeat(10_000), 'y'.repeat(200)]
	])('of %j shows nothing unseen, half or long', (words, cleaned) => {
		expect(cleanWords(words)).toBe(cleaned);
	});
});
