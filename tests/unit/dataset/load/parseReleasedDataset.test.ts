import { describe, expect, it } from 'vitest';
import { parseDataset, parseReleasedDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { formatProblem } from '../../../../src/lib/dataset/problem';
import { SMALL_FILES, withChange } from '../smallFiles';

describe('parseReleasedDataset', () => {
	it('reads what the checks let through as parseDataset does', () => {
		expect(parseReleasedDataset({ ...SMALL_FILES }, 'v').dataset).toEqual(
			parseDataset({ ...SMALL_FILES }, 'v').dataset
		);
	});

	it('takes data that a check of today refuses', () => {
		const unsorted = withChange('levada.csv', 'bbc-1 levada-1,2', 'bbc-1 levada-1,9');
		expect(parseDataset(unsorted, 'v').problems).toHaveLength(1);
		const { dataset, problems } = parseReleasedDataset(unsorted, 'v');
		expect(problems).toEqual([]);
		expect(dataset.figures).toHaveLength(6);
	});

	it('reads files that had fewer columns, others, or were not there', () => {
		const { 'climate-notes.csv': _, ...files } = SMALL_FILES;
		const events =
			'event_id,date,title_en,country,category,sources,colour\nx-1,1961,Moved,RUS,law,bbc-1,blue\n';
		const { dataset, problems } = parseReleasedDataset({ ...files, 'events.csv': events }, 'v');
		expect(problems).toEqual([]);
		expect(dataset.climate).toEqual([]);
		expect(dataset.events).toEqual([
			{
				id: 'x-1',
				date: '1961',
				title: 'Moved',
				country: 'RUS',
				category: 'law',
				sourceIds: ['bbc-1'],
				note: ''
			}
		]);
	});

	it('names a row that it cannot read', () => {
		const { problems } = parseReleasedDataset(withChange('levada.csv', 'sympathy,6,', 'sympathy,six,'), 'v');
		expect(problems.map((problem) => formatProblem(problem))).toEqual([
			expect.stringContaining('data/levada.csv:5 value: "six"')
		]);
	});
});
