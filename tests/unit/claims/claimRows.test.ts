import { describe, expect, it } from 'vitest';
import { answerKey } from '../../../src/lib/claims/answerKey';
import { claimRows } from '../../../src/lib/claims/claimRows';
import { parseDataset } from '../../../src/lib/dataset/load/parseDataset';
import { SMALL_FILES, withChange, withLines } from '../dataset/smallFiles';

const rowsOf = (files: Readonly<Record<string, string>>) => claimRows(parseDataset({ ...files }, '').dataset);

describe('claimRows', () => {
	it('takes reported, weak and alternative figures, and none that is excluded', () => {
		const rows = rowsOf(SMALL_FILES);
		expect(
			rows
				.filter(({ isOurSum }) => isOurSum !== true)
				.map(({ wave, answers, value, status }) => [wave, answers, value, status])
		).toEqual([
			['levada-2018-03', 'respect', null, 'reported'],
			['levada-2019-03', 'respect', 41, 'reported'],
			['levada-2019-03', 'respect', 40, 'alternative'],
			['levada-2019-03', 'sympathy', 6, 'reported'],
			['levada-2019-03', 'sympathy', null, 'weak']
		]);
	});

	it('adds the printed parts of a total, and says that the sum is ours', () => {
		const sums = rowsOf(SMALL_FILES).filter(({ isOurSum }) => isOurSum === true);
		expect(sums).toMatchObject([
			{ wave: 'levada-2019-03', answers: 'positive', answerId: 'positive-total', value: 47 }
		]);
	});

	it('keeps no sum of ours where the same total was printed, and keeps another one', () => {
		const printed = (value: string) =>
			rowsOf(
				withLines('levada.csv', `levada-2019-03,levada-attitude,,positive-total,${value},reported,bbc-1,1,`)
			)
				.filter(({ answers }) => answers === 'positive')
				.map((row) => [row.value, row.isOurSum === true]);
		expect(printed('47')).toEqual([[47, false]]);
		expect(printed('46')).toEqual([
			[46, false],
			[47, true]
		]);
	});

	it('a survey of two years stands under both, with the year of its publication', () => {
		const rows = rowsOf(withChange('waves.csv', '2019-03-21,2019-03-27', '2019-12-21,2020-01-10'));
		const years = rows.filter(({ wave, value }) => wave === 'levada-2019-03' && value === 6);
		expect(years.map(({ year, pubYear }) => [year, pubYear])).toEqual([
			[2019, 2019],
			[2020, 2019]
		]);
	});
});

describe('answerKey', () => {
	const { questions } = parseDataset({ ...SMALL_FILES }, '').dataset;
	it.each([
		['levada-attitude', 'positive-total', 'positive'],
		['levada-attitude', 'respect', 'respect'],
		['levada-attitude', 'fear', 'negative'],
		['kiis-attitude', 'respect', 'positive']
	])('of %s, %s is %s', (questionId, answerId, key) => {
		const question = questions[questionId];
		expect(question && answerKey(question, answerId)).toBe(key);
	});
});
