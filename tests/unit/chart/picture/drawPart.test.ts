import { describe, expect, test } from 'vitest';
import { compareModel } from '../../../../src/lib/chart/compare/compareModel';
import type { EmptyModel } from '../../../../src/lib/chart/lettering/emptyModel';
import { drawPart } from '../../../../src/lib/chart/picture/drawPart';
import type { DrawRequest } from '../../../../src/lib/chart/picture/pictureRequest';
import type { PlottedSeries } from '../../../../src/lib/chart/series/plotted';
import * as m from '../../../../src/lib/text/paraglide/messages';
import { measureIn } from '../../../visual/measures';

const countries = (count: number): PlottedSeries[] =>
	Array.from({ length: count }, (_, index) =>
		measureIn(`C${index}`, `Country ${index}`, 'Agree', { '2012': String(90 - index) })
	);

/** One plot for each series, 200 pixels high, one over the other. */
const drawPlots = (series: PlottedSeries[], widthPx: number): EmptyModel => ({
	kind: 'empty',
	reason: '',
	widthPx,
	heightPx: 200 * series.length,
	lines: [],
	fontPx: 14
});

const drawDots: DrawRequest['draw'] = (series, widthPx, { rowPx }) =>
	compareModel(series, { widthPx, rowPx });

describe('drawPart', () => {
	// 600 pixels are 450 of a drawing at the least scale, 4/3: two plots of 200.
	test.each([
		[3, 2],
		[4, 2],
		[9, 2]
	])('of %d plots draws the first %d', (total, count) => {
		const series = countries(total);
		const plots = series.map((one) => [one]);
		const part = drawPart({ series, plots, draw: drawPlots }, { widthPx: 800, heightPx: 600 });
		expect(part?.series).toEqual(series.slice(0, count));
		expect(part?.sentence).toBe(m.picture_panels_left({ count, total }));
	});

	// Tick labels take 15 + 6 pixels, each row a line of 16.25: in 200 / (4/3) = 150 pixels there is room for
	// (150 - 21) / 16.25 = 7.9 rows; in 260 / (4/3) = 195 for 10.7.
	test.each([
		[200, 7],
		[260, 10]
	])('of one plot of 20 rows in %d pixels draws the first %d', (heightPx, count) => {
		const series = countries(20);
		const part = drawPart({ series, plots: [series], draw: drawDots }, { widthPx: 800, heightPx });
		expect(part?.series).toEqual(series.slice(0, count));
		expect(part?.sentence).toBe(m.picture_rows_left({ count, total: 20 }));
	});

	test('draws nothing where not even one row fits', () => {
		const series = countries(2);
		expect(drawPart({ series, plots: [series], draw: drawDots }, { widthPx: 800, heightPx: 20 })).toBeNull();
	});
});
