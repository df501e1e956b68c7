import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import { eventCategoryName } from '../../src/lib/text/eventCategoryName';
import { chartOf, dataset } from './realCharts';

describe('events', () => {
	it('have categories with a name', () => {
		const categories = [...new Set(dataset.events.map(({ category }) => category))];
		expect(categories.filter((category) => eventCategoryName(category) === category)).toEqual([]);
	});

	it('are told in sentences without a full stop, which the list sets', () => {
		expect(dataset.events.filter(({ title }) => title.endsWith('.'))).toEqual([]);
	});
});

describe.each(CATALOG.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
	it('marks no event until some are chosen', () => {
		expect(chartOf(entry).chart.frame.events).toEqual([]);
	});

	it('marks only events with a page in its list', () => {
		const { chart } = chartOf(entry, 'events=1&view=trend');
		const numbers = chart.frame.references.map(({ number }) => number);
		for (const { references } of chart.frame.events) {
			expect(references.length).toBeGreaterThan(0);
			expect(references.filter((number) => !numbers.includes(number))).toEqual([]);
		}
	});

	it('has as many events of each category as it says', () => {
		const { offer } = chartOf(entry);
		for (const category of offer.events) {
			const { chart } = chartOf(entry, `events=${category}&view=trend`);
			expect(chart.frame.events).toHaveLength(chart.frame.eventCounts[category] ?? 0);
		}
	});
});
