import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../src/lib/search/findDocuments';
import { originalSnippet } from '../../../src/lib/search/originalSnippet';
import { buildSearchIndex } from '../../../src/lib/search/buildSearchIndex';
import { documentOf } from './testDocuments';

const original = { lang: 'ru', text: 'Как вы лично относитесь к Сталину?' };
const index = buildSearchIndex([
	documentOf('chart:attitude', { title: 'Attitude to Stalin', about: ['question:attitude'] }),
	documentOf('question:attitude', { title: 'How do you feel about Stalin?', originals: [original] })
]);

describe('originalSnippet', () => {
	it.each([
		['a word in the original', 'лично', original],
		['the same word in Latin letters', 'lichno', original],
		['a name in the script of the original', 'Сталину', original],
		['a name that the title has too', 'Staline', null],
		['a word of the title', 'Stalin', null]
	])('for %s', (_, words, expected) => {
		const { hits } = findDocuments(index, words);
		expect(hits).toHaveLength(2);
		for (const hit of hits) expect(originalSnippet(index, hit, words)).toEqual(expected);
	});
});
