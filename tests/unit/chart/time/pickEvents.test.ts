import { describe, expect, test } from 'vitest';
import { eventList } from '../../../../src/lib/chart/caption/eventList';
import { countEvents, pickEvents } from '../../../../src/lib/chart/time/pickEvents';
import { numberReferences } from '../../../../src/lib/chart/caption/references';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import type { View } from '../../../../src/lib/selection/selection';
import { plotSeries } from '../../../visual/plotSeries';
import { lines, SMALL_FILES } from '../../dataset/smallFiles';

const header = SMALL_FILES['events.csv']?.split('\n')[0] ?? '';
const { dataset } = parseDataset(
	{
		...SMALL_FILES,
		'events.csv': lines(
			header,
			'late,2019-03-28,After the last day,RUS,law,bbc-1,',
			'month,2018-06,In a month,RUS,law,levada-1 bbc-1,As reported.',
			'year,2018,In a year,,politics,bbc-1,',
			'abroad,2018-07-01,Elsewhere,UKR,law,bbc-1,',
			'war,2018-08-01,A war elsewhere,UKR,war,bbc-1,',
			'early,2017-12-31,Before the axis,RUS,law,bbc-1,'
		)
	},
	'test'
);
const told = [
	{ when: '2016-02', printed: '30' },
	{ when: '2019-03-21/2019-03-27', printed: '40' }
];
const russia = plotSeries({ name: 'Positive', tone: 'positive', marker: 'circle' }, told);
const ukraine = plotSeries(
	{ name: 'Positive', tone: 'positive', marker: 'circle', country: 'UKR' },
	told.slice(1)
);
const all = ['law', 'politics', 'war'];
const pick = (series = [russia], events = all, view: View = 'trend') =>
	pickEvents(dataset, series, { view, events });
const idsOf = (...given: Parameters<typeof pick>) => pick(...given).map(({ event }) => event.id);

describe('pickEvents', () => {
	test('takes the events within the time axis, in order of time, and numbers them', () => {
		expect(idsOf()).toEqual(['early', 'month', 'year', 'war']);
		expect(pick().map(({ number }) => number)).toEqual([1, 2, 3, 4]);
	});

	test('begins at the new year before the first survey and ends with the last', () => {
		const late = { ...russia, readings: russia.readings.slice(1) };
		// One survey: its axis is the whole year.
		expect(idsOf([late])).toEqual(['late']);
		expect(idsOf([russia])).not.toContain('late');
	});

	test('takes the chosen categories only', () => {
		expect(idsOf([russia], ['war'])).toEqual(['war']);
		expect(idsOf([russia], [])).toEqual([]);
	});

	test('takes the events of the countries shown', () => {
		expect(idsOf([russia, ukraine], ['law'])).toEqual(['early', 'month', 'abroad']);
	});

	test('cuts a date that is known to the year at the ends of the axis', () => {
		const short = { ...russia, readings: russia.readings.slice(0, 1) };
		const year = { ...dataset, events: dataset.events.map((event) => ({ ...event, date: '2016' })) };
		const [first] = pickEvents(year, [short], { view: 'trend', events: all });
		expect(first).toMatchObject({ fromMs: Date.UTC(2016, 0, 1), toMs: Date.UTC(2016, 11, 31) });
	});

	test.each<View>(['likert', 'compare', 'table'])('takes nothing for the view %s', (view) => {
		expect(idsOf([russia], all, view)).toEqual([]);
	});

	test('takes nothing where no reading has a place in time', () => {
		expect(idsOf([{ ...russia, readings: [] }])).toEqual([]);
	});
});

describe('countEvents', () => {
	test('counts the events in time by category, whatever is chosen', () => {
		expect(countEvents(dataset, [russia], { view: 'trend' })).toEqual({ law: 2, politics: 1, war: 1 });
		expect(countEvents(dataset, [russia], { view: 'likert' })).toEqual({});
	});
});

describe('eventList', () => {
	test('tells date, sentence and note, and the numbers of the pages in the list of the chart', () => {
		const events = pick([russia], ['law']);
		const references = numberReferences(dataset, [russia], events);
		expect(references.map(({ number, sourceId }) => [number, sourceId])).toEqual([
			[1, 'bbc-1'],
			[2, 'levada-1']
		]);
		expect(eventList(dataset, [russia], events, references)).toEqual([
			{ number: 'E1', text: '31 December 2017: Before the axis.', references: [1] },
			{ number: 'E2', text: 'June 2018: In a month. As reported.', references: [1, 2] }
		]);
	});

	test('names the country of an event where the chart shows several', () => {
		const events = pick([russia, ukraine], ['law']);
		expect(eventList(dataset, [russia, ukraine], events, []).map(({ text }) => text)).toContain(
			'1 July 2018, Ukraine: Elsewhere.'
		);
	});
});
