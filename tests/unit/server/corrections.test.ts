import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../../src/lib/server/corrections';

const HEAD = '| date | figure | old | new | why | source |\n|---|---|---|---|---|---|\n';

describe('parseCorrections(log)', () => {
	it('reads the ids of a figure, the old and the new value', () => {
		const row =
			'| 2027-01-02 | `levada.csv` levada-2019-03, levada-role, positive-total | 71 | 70 | misread | levada-1 |\n';
		expect(parseCorrections(`${HEAD}${row}`)).toEqual([
			{
				date: '2027-01-02',
				figureKey: ['levada.csv', 'levada-2019-03', 'levada-role', 'positive-total'],
				old: '71',
				value: '70'
			}
		]);
	});

	it('finds none in a log without rows', () => {
		expect(parseCorrections(`${HEAD}\nNo corrections yet.`)).toEqual([]);
	});
});
