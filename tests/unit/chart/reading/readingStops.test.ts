import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../../src/lib/chart/catalog/catalog';
import { plotsOf } from '../../../../src/lib/chart/panels/chartModel';
import { drawChart } from '../../../../src/lib/chart/panels/drawChart';
import { emptyModel } from '../../../../src/lib/chart/lettering/emptyModel';
import { exploreSpec } from '../../../../src/lib/chart/catalog/exploreSpec';
import { readingStops } from '../../../../src/lib/chart/reading/readingStops';
import { drawTrend } from '../../../visual/drawTrend';
import { plotSeries, tell } from '../../../visual/plotSeries';
import { chartOf, dataset } from '../../../data/realCharts';

function stopsOf(spec: Parameters<typeof chartOf>[0], query = '', widthPx = 760) {
	const { slice, chart } = chartOf(spec, query, 'Title');
	const model = drawChart(slice, chart, widthPx);
	return { model, stops: readingStops(model, chart.picked.series) };
}

const trend = (names: Record<string, Record<string, string>>) => {
	const series = Object.entries(names).map(([name, told]) =>
		plotSeries({ name, tone: 'hue-1', marker: 'circle' }, tell(told))
	);
	return { series, model: drawTrend(series, { breaks: [], isJoined: false, widthPx: 760 }) };
};

describe('readingStops', () => {
	it('gives the readings of a series in time order, and the series as they end from top to bottom', () => {
		const { model, series } = trend({
			Low: { '2018-03': '20', '2010-03': '60' },
			High: { '2018-03': '50', '2012-03': '10' }
		});
		expect(readingStops(model, series).map(({ id }) => id)).toEqual([
			'attitude:RUS:high@rus-2012-03',
			'attitude:RUS:high@rus-2018-03',
			'attitude:RUS:low@rus-2010-03',
			'attitude:RUS:low@rus-2018-03'
		]);
	});

	it('stands round the marks of a trend', () => {
		const { model, series } = trend({ One: { '2018-03': '20' } });
		const [stop] = readingStops(model, series);
		const [mark] = model.kind === 'trend' ? model.marks : [];
		expect(((stop?.box.x1 ?? 0) + (stop?.box.x2 ?? 0)) / 2).toBeCloseTo(mark?.x ?? NaN);
		expect(((stop?.box.y1 ?? 0) + (stop?.box.y2 ?? 0)) / 2).toBeCloseTo(mark?.y ?? NaN);
	});

	it('is empty where nothing is drawn', () => {
		expect(readingStops(emptyModel('Nothing.', 760), [])).toEqual([]);
	});

	it('moves the readings of a panel to where the panel stands', () => {
		const { model, stops } = stopsOf(exploreSpec(dataset, ['levada-attitude', 'levada-role']));
		if (model.kind !== 'panels') throw new Error('one plot');
		const [left, right] = model.panels;
		const inRight = stops.filter(({ seriesId }) => seriesId.startsWith('levada-role'));
		expect(right?.x).toBeGreaterThan(left?.x ?? NaN);
		for (const { box } of inRight) expect(box.x1).toBeGreaterThan(right?.x ?? NaN);
	});

	it.each(
		CATALOG.flatMap((spec) => ['trend', 'likert', 'compare'].map((view) => [spec.id, view, spec] as const))
	)('has every drawn mark of %s as %s once, within the drawing and in time order', (_id, view, spec) => {
		for (const widthPx of [320, 760]) {
			const { model, stops } = stopsOf(spec, `view=${view}`, widthPx);
			const drawn = plotsOf(model).flatMap((plot): { id: string }[] => {
				if (plot.kind === 'trend') return plot.marks;
				if (plot.kind === 'likert') return plot.rows.flatMap(({ segments }) => segments);
				return plot.kind === 'compare' ? plot.rows.flatMap(({ marks }) => marks) : [];
			});
			const ids = stops.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(drawn.filter(({ id }) => !ids.includes(id))).toEqual([]);
			for (const { box } of stops) {
				expect(box.x2).toBeGreaterThan(0);
				expect(box.x1).toBeLessThan(widthPx);
				expect(box.y1).toBeGreaterThanOrEqual(0);
				expect(box.y2).toBeLessThanOrEqual(model.heightPx + 1);
			}
			stops.forEach((stop, index) => {
				const before = stops[index - 1];
				if (before?.seriesId === stop.seriesId) expect(stop.atMs).toBeGreaterThanOrEqual(before.atMs);
			});
		}
	});
});
