import { describe, expect, it } from 'vitest';
import { isCorrectionOf, parseCorrections } from '../../../../src/lib/dataset/load/parseCorrections';

const HEAD = '| date | figure | old | new | why | source |\n|---|---|---|---|---|---|\n';

describe('parseCorrections(log)', () => {
	it('reads the ids of a figure, the old and the new value, the reason and the page', () => {
		const row =
			'| 2027-01-02 | `levada.csv` levada-2019-03, levada-role, positive-total | 71 | 70 | misread | levada-1 |\n';
		expect(parseCorrections(`${HEAD}${row}`)).toEqual([
			{
				date: '2027-01-02',
				figureKey: ['levada.csv', 'levada-2019-03', 'levada-role', 'positive-total'],
				old: '71',
				value: '70',
				why: 'misread',
				source: 'levada-1'
			}
		]);
	});

	it('finds none in a log without rows', () => {
		expect(parseCorrections(`${HEAD}\nNo corrections yet.`)).toEqual([]);
	});
});

describe('isCorrectionOf(correction, figure)', () => {
	const ids = { waveId: 'levada-2019-03', questionId: 'levada-role', answerId: 'positive-total' };
	const correctionOf = (figure: string) => {
		const [row] = parseCorrections(`${HEAD}| 2027-01-02 | ${figure} | 71 | 70 | misread | levada-1 |\n`);
		if (row === undefined) throw new Error('the row was not read');
		return row;
	};

	it.each([
		['all respondents', 'levada.csv levada-2019-03 levada-role positive-total', '', true],
		['a group', 'levada.csv levada-2019-03 levada-role age:18-24 positive-total', 'age:18-24', true],
		[
			'not a group where the row is of all',
			'levada.csv levada-2019-03 levada-role positive-total',
			'age:18-24',
			false
		],
		[
			'not all where the row is of a group',
			'levada.csv levada-2019-03 levada-role age:18-24 positive-total',
			'',
			false
		],
		['not another answer', 'levada.csv levada-2019-03 levada-role negative-total', '', false]
	])('%s', (_, figure, subgroup, expected) => {
		expect(isCorrectionOf(correctionOf(figure), { ...ids, subgroup })).toBe(expected);
	});
});
