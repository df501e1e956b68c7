import { describe, expect, it } from 'vitest';
import { wholeReadings } from '../../../../src/lib/chart/series/wholeReadings';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { SMALL_FILES, withChange, withLines } from '../../dataset/smallFiles';

/** Series and printed shares of the question, as `series: shares`. */
function read(files: Record<string, string>, ids: string[] = ['levada-attitude']): string[] {
	const { series } = wholeReadings(parseDataset(files, 'test').dataset, ids);
	return series.map(({ id, readings }) => `${id}: ${readings.map(({ printed }) => printed).join(' ')}`);
}

describe('wholeReadings', () => {
	it('has every answer, every survey and every group of people; a total that nobody printed is our sum', () => {
		expect(read(SMALL_FILES)).toEqual([
			'levada-attitude:RUS:respect:  41',
			'levada-attitude:RUS:sympathy: 6',
			'levada-attitude:RUS:positive-total: 47',
			'levada-attitude:RUS:sympathy:age:18-24: <5'
		]);
	});

	it('takes a printed total before a sum', () => {
		const printed = withLines(
			'levada.csv',
			'levada-2019-03,levada-attitude,,positive-total,46,reported,levada-1,1,'
		);
		expect(read(printed)).toContain('levada-attitude:RUS:positive-total: 46');
	});

	it('leaves out what is not for charts', () => {
		expect(read(SMALL_FILES, ['kiis-attitude'])).toEqual([]);
		expect(read(withChange('kiis.csv', 'excluded', 'weak'), ['kiis-attitude'])).toEqual([
			'kiis-attitude:UKR:respect: ~12'
		]);
	});

	it('keeps the questions in the order given, and knows nothing of one that is not there', () => {
		const files = withChange('kiis.csv', 'excluded', 'weak');
		const [first] = read(files, ['kiis-attitude', 'levada-attitude']);
		expect(first).toMatch(/^kiis-attitude/);
		expect(read(files, ['no-such-question'])).toEqual([]);
	});
});
