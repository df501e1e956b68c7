import { describe, expect, it } from 'vitest';
import { dragPeriod, timeStrips } from '../../../../src/lib/chart/reading/dragPeriod';
import { emptyModel } from '../../../../src/lib/chart/lettering/emptyModel';
import { drawTrend } from '../../../visual/drawTrend';
import { plotSeries, tell } from '../../../visual/plotSeries';

const told = tell({ '2001-04': '38', '2006-06': '36', '2012-03': '30', '2021-05': '59' });
const series = [plotSeries({ name: 'One', tone: 'hue-1', marker: 'circle' }, told)];

describe.each([320, 760, 1200])('a period dragged in a drawing of %i px', (widthPx) => {
	const model = drawTrend(series, { breaks: [], isJoined: false, widthPx });
	const [strip] = timeStrips(model);
	if (strip === undefined) throw new Error('no axis');
	const drag = (from: number, to: number) => {
		const { from: first, to: last } = dragPeriod(strip, strip.xOfYear(from), strip.xOfYear(to));
		return [first, last];
	};

	it('is made of whole years, both ends included', () => {
		expect(drag(2006.4, 2012.6)).toEqual([2006, 2012]);
		expect(drag(2012.6, 2006.4)).toEqual([2006, 2012]);
		expect(drag(2006.2, 2006.8)).toEqual([2006, 2006]);
	});

	it('ends where the readings end', () => {
		expect(drag(1990, 2050)).toEqual([2001, 2021]);
	});

	it('holds each reading of the years that its band covers', () => {
		if (model.kind !== 'trend') throw new Error('no trend');
		const band = dragPeriod(strip, strip.xOfYear(2006.5), strip.xOfYear(2012.5));
		const within = model.marks.filter(({ x }) => x >= band.x1 && x <= band.x2).map(({ id }) => id);
		expect(within).toEqual(['attitude:RUS:one@rus-2006-06', 'attitude:RUS:one@rus-2012-03']);
	});
});

describe('timeStrips', () => {
	it('has none where there is no time axis', () => {
		expect(timeStrips(emptyModel('Nothing.', 760))).toEqual([]);
	});
});
