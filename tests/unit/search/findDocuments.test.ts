import { describe, expect, it } from 'vitest';
import { findDocuments, searchQuestions } from '../../../src/lib/search/findDocuments';
import { buildSearchIndex } from '../../../src/lib/search/buildSearchIndex';
import { documentOf } from './testDocuments';

const index = buildSearchIndex([
	documentOf('chart:role', {
		title: 'Role of Stalin in Russia',
		about: ['question:levada-role', 'pollster:levada', 'country:RUS']
	}),
	documentOf('question:levada-role', {
		title: 'What role did Stalin play in the life of our country?',
		years: '2003 2019',
		about: ['pollster:levada', 'country:RUS'],
		surveyCount: 10
	}),
	documentOf('question:kiis-regret', {
		title: 'Do you regret that the USSR broke up?',
		originals: [{ lang: 'ru', text: 'Жалеете ли Вы о распаде СССР?' }],
		years: '2009',
		answers: 'Regret Mourning'
	}),
	documentOf('question:pew-end', {
		title: 'Was the dissolution of the Soviet Union a bad thing?',
		years: '2016'
	}),
	documentOf('pollster:levada', { title: 'Levada Center', names: 'levada Левада-Центр', years: '2003 2019' }),
	documentOf('country:RUS', { title: 'Russia', names: 'Россия რუსეთი Ռուսաստան' })
]);

const found = (words: string) => findDocuments(index, words).hits.map(({ document }) => document.key);

describe('findDocuments', () => {
	it.each([
		['a word of the title', 'regret', ['question:kiis-regret']],
		['the beginning of a word', 'regr', ['question:kiis-regret']],
		['another form of a word', 'жалеют', ['question:kiis-regret']],
		['a word in another script', 'რეგრეტ', ['question:kiis-regret']],
		['Latin letters for a word in Cyrillic', 'zhaleete', ['question:kiis-regret']],
		['a letter too many', 'reggret', ['question:kiis-regret']],
		['a letter missing', 'rgret', ['question:kiis-regret']],
		['a wrong letter', 'regrat', ['question:kiis-regret']],
		['two letters in the wrong order', 'rergte', []],
		['two neighbours in the wrong order', 'rerget', ['question:kiis-regret']],
		['two wrong letters in a long word', 'disolutiom', ['question:pew-end']],
		['a word that means the same', 'collapse USSR', ['question:kiis-regret', 'question:pew-end']],
		['an answer', 'mourning', ['question:kiis-regret']],
		['a year', '2016', ['question:pew-end']],
		['nothing but marks', '?!', []]
	])('finds by %s: %j', (_, words, keys) => {
		expect(found(words).sort()).toEqual([...keys].sort());
	});

	it('finds by the words of what a document is about', () => {
		expect(found('levada role').sort()).toEqual(['chart:role', 'question:levada-role']);
		expect(found('რუსეთი როლი').sort()).toEqual(['chart:role', 'question:levada-role']);
	});

	it('takes a year for nothing but itself', () => {
		expect(found('2019')).not.toContain('question:kiis-regret');
		expect(found('201')).toEqual([]);
	});

	it('puts a country that is asked for by its name before what is about it', () => {
		expect(found('russia')[0]).toBe('country:RUS');
	});

	it('shows what has some words, and says so, only where nothing has all', () => {
		expect(findDocuments(index, 'levada regret')).toMatchObject({ hasAllWords: false });
		expect(found('levada regret')).toContain('question:kiis-regret');
		expect(findDocuments(index, 'levada role').hasAllWords).toBe(true);
		expect(findDocuments(index, 'zzzzz qqqqq')).toEqual({ hits: [], hasAllWords: false });
	});

	it('finds only the kinds that are asked for', () => {
		const { hits } = findDocuments(index, 'russia', ['chart', 'question']);
		expect(new Set(hits.map(({ document }) => document.kind))).toEqual(new Set(['chart', 'question']));
	});

	it.each([
		'"><script>alert(1)</script>',
		'\u0000',
		'\ud800\udc00\ud800',
		'x'.repeat(10_000),
		'=regret',
		'__proto__'
	])('does not throw on %j', (words) => {
		expect(() => findDocuments(index, words)).not.toThrow();
	});
});

describe('searchQuestions', () => {
	it('gives the ids of questions, best first', () => {
		expect(searchQuestions(index, 'role of Stalin')).toEqual(['levada-role']);
		expect(searchQuestions(index, 'soviet')).toEqual(expect.arrayContaining(['pew-end', 'kiis-regret']));
	});
});
