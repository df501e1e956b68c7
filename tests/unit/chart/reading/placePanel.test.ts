import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../../src/lib/chart/lettering/box';
import { placePanel } from '../../../../src/lib/chart/reading/placePanel';

const bounds = { x1: 0, y1: 0, x2: 1000, y2: 600 };
const size = { widthPx: 300, heightPx: 200 };
const at = (x: number, y: number, halfPx = 10) => ({
	x1: x - halfPx,
	x2: x + halfPx,
	y1: y - 10,
	y2: y + 10
});

describe('placePanel', () => {
	it.each([
		['at the right where there is room', at(400, 300), { x: 420, y: 200 }],
		['at the left of a reading at the right', at(900, 300), { x: 580, y: 200 }],
		['within the window above', at(400, 20), { x: 420, y: 0 }],
		['within the window below', at(400, 590), { x: 420, y: 400 }],
		['under a bar that leaves no room beside it', at(500, 100, 400), { x: 350, y: 120 }],
		['over such a bar at the lower edge', at(500, 500, 400), { x: 350, y: 280 }]
	])('puts the panel %s', (_where, stop, place) => {
		expect(placePanel(stop, size, bounds)).toEqual(place);
	});

	it('never covers what it speaks of, whatever the room', () => {
		const px = (max: number) => fc.double({ min: 0, max, noNaN: true });
		fc.assert(
			fc.property(
				px(1000),
				px(600),
				px(500),
				px(500),
				px(1000),
				px(1500),
				(x, y, w, h, widthPx, windowPx) => {
					const stop = { x1: x, y1: y, x2: x + w, y2: y + h };
					const place = placePanel(stop, { widthPx, heightPx: h + 50 }, { ...bounds, x2: windowPx });
					const panel = { x1: place.x, y1: place.y, x2: place.x + widthPx, y2: place.y + h + 50 };
					expect(overlaps(stop, panel)).toBe(false);
				}
			)
		);
	});
});
