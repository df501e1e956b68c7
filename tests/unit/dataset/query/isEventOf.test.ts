import { describe, expect, it } from 'vitest';
import { addEvents } from '../../../../src/lib/dataset/query/addEvents';
import { isEventOf } from '../../../../src/lib/dataset/query/isEventOf';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { sliceDataset } from '../../../../src/lib/dataset/query/slice';
import { lines, SMALL_FILES } from '../smallFiles';

describe('isEventOf', () => {
	it.each([
		['of the country itself', 'GEO', 'monument', true],
		['of the whole Union', 'SUN', 'politics', true],
		['an international one', '', 'law', true],
		['a war fought elsewhere', 'UKR', 'war', true],
		['of another country', 'UKR', 'monument', false],
		['of Russia, where the chart is not', 'RUS', 'politics', false]
	])('for a chart of Georgia and Armenia: %s', (_, country, category, isMarked) => {
		expect(isEventOf({ country, category }, ['GEO', 'ARM'])).toBe(isMarked);
	});
});

describe('addEvents', () => {
	const events = [
		'before-2017,2017-12-31,Too early,RUS,law,bbc-1,',
		'same-year-2018,2018-01-01,In the year of the first survey,RUS,law,bbc-1,',
		'abroad-2018,2018-05,Elsewhere,UKR,law,bbc-1,',
		'war-2019,2019,War elsewhere,UKR,war,bbc-1,',
		'after-2020,2020-01-01,Too late,RUS,law,bbc-1,'
	];
	const header = SMALL_FILES['events.csv']?.split('\n')[0] ?? '';
	const { dataset } = parseDataset({ ...SMALL_FILES, 'events.csv': lines(header, ...events) }, 'test');
	const slice = (countries: string[]) =>
		addEvents(sliceDataset(dataset, { questionIds: ['levada-attitude'], countries }), dataset);

	it('adds what the countries may mark in the years of the surveys, with its pages', () => {
		expect(slice(['RUS']).events.map(({ id }) => id)).toEqual(['same-year-2018', 'war-2019']);
		expect(slice(['RUS']).sources).toHaveProperty('bbc-1');
	});

	it('adds nothing to a slice without surveys', () => {
		expect(slice(['GEO']).events).toEqual([]);
	});
});
