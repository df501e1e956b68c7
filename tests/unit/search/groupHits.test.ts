import { describe, expect, it } from 'vitest';
import { groupHits } from '../../../src/lib/search/groupHits';
import { documentOf } from './testDocuments';

const hitsOf = (...keys: string[]) => keys.map((key) => ({ document: documentOf(key), terms: [] }));
const MOST = { chart: 2, question: 2, pollster: 1, country: 1, claim: 1 };

describe('groupHits', () => {
	it('puts charts first, keeps the order within a kind, and counts what is left out', () => {
		const groups = groupHits(hitsOf('question:1', 'chart:1', 'chart:2', 'claim:1', 'chart:3'), MOST);
		expect(
			groups.map(({ kind, total, hits }) => [kind, total, hits.map(({ document }) => document.key)])
		).toEqual([
			['chart', 3, ['chart:1', 'chart:2']],
			['question', 1, ['question:1']],
			['claim', 1, ['claim:1']]
		]);
	});

	it.each([
		['country', hitsOf('country:1', 'chart:1', 'pollster:1'), ['country', 'chart', 'pollster']],
		['pollster', hitsOf('pollster:1', 'question:1', 'chart:1'), ['pollster', 'chart', 'question']]
	])('puts a %s first that is the best of all', (_, hits, kinds) => {
		expect(groupHits(hits, MOST).map(({ kind }) => kind)).toEqual(kinds);
	});

	it('makes no group of nothing', () => {
		expect(groupHits([], MOST)).toEqual([]);
	});
});
