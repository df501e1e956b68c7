import { describe, expect, test } from 'vitest';
import { findNeighbours } from '../../../../src/lib/dataset/query/neighbours';
import { newestReadings } from '../../../../src/lib/dataset/query/newestReadings';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import type { Dataset, Level } from '../../../../src/lib/dataset/types';
import { FIGURE_HEADER, lines, SMALL_FILES } from '../smallFiles';

const figures = (...rows: string[]) => lines(FIGURE_HEADER, ...rows.map((row) => `${row},bbc-1,1,`));

/** Three waves of the Levada Center and one of KIIS, with these figures. */
function withFigures(levada: string[], kiis: string[]): Dataset {
	return parseDataset(
		{
			...SMALL_FILES,
			'levada.csv': figures(...levada),
			'kiis.csv': figures(...kiis)
		},
		'test'
	).dataset;
}
const FULL = [
	'levada-2018-03,levada-attitude,,positive-total,40,reported',
	'levada-2019-03,levada-attitude,,respect,41,reported',
	'levada-2019-03,levada-attitude,,sympathy,6,weak',
	'levada-2019-03,levada-attitude,,hard-to-say,7,reported'
];
const KIIS = ['kiis-2018-02,kiis-attitude,,respect,16,reported'];

describe('newestReadings', () => {
	test('has the groups of answers of the newest survey, sums with their doubt', () => {
		const newest = newestReadings(withFigures(FULL, KIIS), 'levada-attitude', 'RUS');
		expect(newest?.wave.id).toBe('levada-2019-03');
		expect(newest?.subgroup).toBe('');
		expect(
			newest?.readings.map(({ answerId, reading }) => [
				answerId,
				reading.printed,
				reading.derived,
				reading.status
			])
		).toEqual([
			['positive', '47', 'sum', 'weak'],
			['no-answer', '7', 'no', 'reported']
		]);
	});

	test('has the printed answers, the largest first, where no group can be made', () => {
		const some = ['respect,,reported', 'sympathy,<9,reported', 'hard-to-say,30,reported'].map(
			(row) => `levada-2019-03,levada-attitude,,${row}`
		);
		const newest = newestReadings(withFigures(some, KIIS), 'levada-attitude', 'RUS');
		expect(newest?.readings.map(({ answerId }) => answerId)).toEqual(['hard-to-say', 'sympathy', 'respect']);
	});

	test('takes an older survey of everybody before a newer one of a group alone', () => {
		const some = [
			'levada-2018-03,levada-attitude,,positive-total,40,reported',
			'levada-2019-03,levada-attitude,age:18-24,positive-total,30,reported'
		];
		const newest = newestReadings(withFigures(some, KIIS), 'levada-attitude', 'RUS');
		expect([newest?.wave.id, newest?.subgroup]).toEqual(['levada-2018-03', '']);
	});

	test('names the group where no survey has figures of everybody', () => {
		const some = ['levada-2019-03,levada-attitude,age:18-24,positive-total,30,reported'];
		const newest = newestReadings(withFigures(some, KIIS), 'levada-attitude', 'RUS');
		expect([newest?.wave.id, newest?.subgroup]).toEqual(['levada-2019-03', 'age:18-24']);
	});

	test.each([
		['levada-attitude', 'UKR'],
		['constructor', 'RUS']
	])('of %s in %s is null: nothing may be shown', (questionId, country) => {
		expect(newestReadings(withFigures(FULL, KIIS), questionId, country)).toBeNull();
	});
});

describe('findNeighbours', () => {
	test('holds the newest share of the same group here and there against each other', () => {
		const found = findNeighbours(withFigures(FULL, KIIS), 'levada-attitude', 'RUS');
		expect(found?.answerId).toBe('positive');
		expect(found?.here.reading.printed).toBe('47');
		expect(found?.others.map(({ country, level, reading }) => [country, level, reading.printed])).toEqual([
			['UKR', 'equivalent', '16']
		]);
	});

	test('a share printed in words stands for nothing, so the survey before is taken', () => {
		const some = [...FULL.slice(0, 1), 'levada-2019-03,levada-attitude,,positive-total,,reported'];
		const found = findNeighbours(withFigures(some, KIIS), 'levada-attitude', 'RUS');
		expect(found?.here.wave.id).toBe('levada-2018-03');
	});

	test.each<Level>(['related', 'not-comparable'])('finds nothing across a pair that is %s', (level) => {
		const dataset = withFigures(FULL, KIIS);
		const links = dataset.links.map((link) => ({ ...link, level }));
		expect(findNeighbours({ ...dataset, links }, 'levada-attitude', 'RUS')).toBeNull();
	});

	test('finds the very same question in another country, and no countries taken together', () => {
		const dataset = withFigures(FULL, []);
		const moved = (id: string, country: string) => ({
			...dataset,
			waves: { ...dataset.waves, [id]: { ...dataset.waves[id], country } }
		});
		const ukraine = moved('levada-2018-03', 'UKR') as Dataset;
		const found = findNeighbours(ukraine, 'levada-attitude', 'RUS');
		expect(found?.others.map(({ country, level }) => [country, level])).toEqual([['UKR', null]]);
		expect(findNeighbours(moved('levada-2018-03', 'ZZZ') as Dataset, 'levada-attitude', 'RUS')).toBeNull();
	});
});
