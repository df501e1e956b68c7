import { describe, expect, it } from 'vitest';
import { panelsModel, type PanelWish } from '../../../../src/lib/chart/panels/panelsModel';
import { drawTrend } from '../../../visual/drawTrend';
import { breakBetween, plotSeries } from '../../../visual/plotSeries';

/** A line with a numbered break above it, or without one. */
const wish = (id: string, hasBreak: boolean): PanelWish => ({
	id,
	title: id,
	draw: (widthPx) =>
		drawTrend(
			[
				plotSeries({ id, name: id, tone: 'hue-1', marker: 'circle' }, [
					{ when: '2010', printed: '40' },
					{ when: '2014', printed: '50' }
				])
			],
			{ breaks: hasBreak ? [breakBetween('2010', '2014', 'mode')] : [], isJoined: false, widthPx }
		)
});

/** Height of the axis of zero percent in the drawing, in pixels. */
function zeros(widthPx: number) {
	const { panels, heightPx } = panelsModel([wish('plain', false), wish('broken', true)], widthPx);
	const ys = panels.map(({ y, plotY, model }) => {
		if (model.kind !== 'trend') throw new Error(`${model.kind} is no trend`);
		return y + plotY + model.frame.bottom;
	});
	return { ys, heightPx };
}

describe('panelsModel', () => {
	it('panelsModel sets the same share at one height in a row, whatever stands above the plots', () => {
		const { ys, heightPx } = zeros(800);
		expect(ys[0]).toBe(ys[1]);
		expect(Math.max(...ys)).toBeLessThan(heightPx);
	});

	it('panelsModel sets panels under one another where the width holds one', () => {
		const { ys, heightPx } = zeros(320);
		expect(ys[1]).toBeGreaterThan(ys[0] ?? Infinity);
		expect(Math.max(...ys)).toBeLessThan(heightPx);
	});
});
