import { describe, expect, test } from 'vitest';
import { findSources, groupByLetter, publisherLetter } from '../../../../src/lib/dataset/query/sourceQuery';
import type { Source } from '../../../../src/lib/dataset/types';

function source(id: string, publisher: string, title: string, kind: Source['kind'] = 'secondary'): Source {
	const url = `https://${id}.example/`;
	return { id, url, publisher, title, language: 'en', kind, accessed: '2026-11-23', note: '' };
}

const sources = [
	source('z-1', 'Zn.ua', 'Report on KIIS'),
	source('p-2', 'Õhtuleht', 'Saar Poll, Estonia'),
	source('l-1', 'Levada Center', 'Release of March 2019', 'primary'),
	source('d-1', '24 Kanal', 'KIIS, Ukraine, 2018'),
	source('l-2', 'Lenta', 'Report on Levada, 2019')
];
const ALL = { letter: '', words: '', kind: '' } as const;
const ids = (query: Partial<Parameters<typeof findSources>[1]>) =>
	findSources(sources, { ...ALL, ...query }).map(({ id }) => id);

describe('findSources', () => {
	test.each([
		['nothing to narrow by', {}, ['d-1', 'l-2', 'l-1', 'p-2', 'z-1']],
		['a letter', { letter: 'L' }, ['l-2', 'l-1']],
		['a letter under an accent', { letter: 'O' }, ['p-2']],
		['digits', { letter: '0-9' }, ['d-1']],
		['a kind', { kind: 'primary' as const }, ['l-1']],
		['words in any case and order, in publisher or title', { words: '2019  LEVADA' }, ['l-2', 'l-1']],
		['a word without its accent', { words: 'ohtuleht' }, ['p-2']],
		['a part of the address', { words: 'z-1.example' }, ['z-1']],
		['letter and words together', { letter: 'Z', words: 'levada' }, []]
	])('findSources with %s', (_, query, expected) => {
		expect(ids(query)).toEqual(expected);
	});
});

test('publisherLetter of a publisher is one that findSources finds it under', () => {
	for (const { id, publisher } of sources) {
		expect(ids({ letter: publisherLetter(publisher) })).toContain(id);
	}
});

test('groupByLetter keeps every source, one group a letter', () => {
	const groups = groupByLetter(findSources(sources, ALL));
	expect(groups.map(({ letter }) => letter)).toEqual(['0-9', 'L', 'O', 'Z']);
	expect(groups.flatMap((group) => group.sources)).toHaveLength(sources.length);
});
