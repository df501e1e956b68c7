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

describe.each(CATALOG.map((spec) => [spec.id, spec] as const))('%s', (_id, spec) => {
	it('marks no event until some are chosen', () => {
		expect(chartOf(spec).chart.caption.events).toEqual([]);
	});

	it('marks only events with a page in its list', () => {
		const { chart } = chartOf(spec, 'events=1&view=trend');
		const numbers = chart.caption.references.map(({ number }) => number);
		for (const { references } of chart.caption.events) {
			expect(references.length).toBeGreaterThan(0);
			expect(references.filter((number) => !numbers.includes(number))).toEqual([]);
		}
	});

	it('has as many events of each category as it says', () => {
		const { offer } = chartOf(spec);
		for (const category of offer.events) {
			const { chart } = chartOf(spec, `events=${category}&view=trend`);
			expect(chart.caption.events).toHaveLength(chart.caption.eventCounts[category] ?? 0);
		}
	});
});
