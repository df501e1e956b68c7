import { describe, expect, test } from 'vitest';
import { isMissing, missingFacts, type WaveFact } from '../../../../src/lib/dataset/query/missingFacts';
import type { Wave } from '../../../../src/lib/dataset/types';
import { aWave } from '../someWaves';

describe('isMissing', () => {
	test.each<[Partial<Wave>, WaveFact[]]>([
		[{}, []],
		[{ sampleSize: null }, ['sample']],
		[{ mode: null }, ['mode']],
		[{ marginPublished: null }, ['margin']],
		[{ start: '2019-03', dateBasis: 'month' }, ['days']],
		[{ start: '2019', dateBasis: 'year' }, ['days']],
		[{ dateBasis: 'publication' }, ['days']],
		[{ start: '', dateBasis: 'inferred' }, ['days']],
		[{ start: '2019-03' }, ['days']],
		[{ start: '2019-03-21', end: '2019-03' }, ['days']]
	])('of a survey with %j, missing is %j', (given, facts) => {
		const all: WaveFact[] = ['days', 'sample', 'mode', 'margin'];
		expect(all.filter((fact) => isMissing(aWave(given), fact))).toEqual(facts);
	});
});

test('missingFacts lists for each fact the surveys that lack it, in the order given', () => {
	const waves = [aWave({ id: 'b', sampleSize: null }), aWave({ id: 'a', sampleSize: null, mode: null })];
	const ids = missingFacts(waves).map(({ fact, waves: some }) => [fact, some.map(({ id }) => id)]);
	expect(ids).toEqual([
		['days', []],
		['sample', ['b', 'a']],
		['mode', ['a']],
		['margin', []]
	]);
});
