import { describe, expect, test } from 'vitest';
import { byNewest, datesOf } from '../../../../src/lib/dataset/query/newestFirst';
import { surveyRuns } from '../../../../src/lib/dataset/query/surveyRuns';
import { aWave } from '../someWaves';

/** So many surveys in each of these years. */
function waves(counts: Record<string, number>) {
	return Object.entries(counts)
		.flatMap(([year, count]) =>
			Array.from({ length: count }, (_, index) => aWave({ id: `w-${year}-${index}`, start: year }))
		)
		.sort(byNewest);
}

describe('surveyRuns', () => {
	test.each<[Record<string, number>, [string, number][]]>([
		[{}, []],
		[{ 2019: 3 }, [['2019', 3]]],
		[
			{ 2019: 6, 2018: 6, 2017: 1 },
			[
				['2018-2019', 12],
				['2017', 1]
			]
		],
		[
			{ 2019: 10, 2018: 1 },
			[
				['2019', 10],
				['2018', 1]
			]
		],
		[
			{ 2019: 25, 2018: 1 },
			[
				['2019', 25],
				['2018', 1]
			]
		],
		[{ 2019: 1, 2001: 1 }, [['2001-2019', 2]]]
	])('cuts %j into whole years: %j', (counts, runs) => {
		expect(surveyRuns(waves(counts)).map(({ id, waves: some }) => [id, some.length])).toEqual(runs);
	});

	test('undated surveys are a run of their own, after all others', () => {
		const undated = [aWave({ id: 'a', start: '' }), aWave({ id: 'b', start: '' })];
		const runs = surveyRuns([...undated, ...waves({ 2019: 1 })].sort(byNewest));
		expect(runs.map(({ id, waves: some }) => [id, some.length])).toEqual([
			['2019', 1],
			['undated', 2]
		]);
	});
});

describe('byNewest', () => {
	test('puts the newest survey first and an undated one last', () => {
		const some = ['2001', '', '2019-03', '2019-02'].map((start) => aWave({ id: `w${start}`, start }));
		expect(some.sort(byNewest).map(({ start }) => start)).toEqual(['2019-03', '2019-02', '2001', '']);
	});
});

describe('datesOf', () => {
	test('leaves undated surveys out', () => {
		const some = [aWave({ start: '2019', end: '2020' }), aWave({ start: '' })];
		expect(datesOf(some)).toEqual(['2019', '2020']);
	});
});
