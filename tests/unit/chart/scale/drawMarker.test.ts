import { describe, expect, test } from 'vitest';
import { drawMarker } from '../../../../src/lib/chart/scale/drawMarker';
import type { Marker } from '../../../../src/lib/chart/series/plotted';

const MARKERS: Marker[] = ['circle', 'square', 'diamond', 'triangle', 'cross', 'star'];

describe('drawMarker', () => {
	test('a circle has the radius that is asked for', () => {
		expect(drawMarker('circle', 4.5)).toBe('M4.5,0A4.5,4.5,0,1,1,-4.5,0A4.5,4.5,0,1,1,4.5,0');
	});

	// Area 3 x 4 x 4 = 48: a side of 6.928.
	test('a square has an area of three radii squared', () => {
		expect(drawMarker('square', 4)).toBe('M-3.5,-3.5h6.9v6.9h-6.9Z');
	});

	// Area 3.2 x 5 x 5 = 80 of five squares: a side of 4, arms from 2 to 6.
	test('a cross is five squares', () => {
		expect(drawMarker('cross', 5)).toBe('M-6,-2L-2,-2L-2,-6L2,-6L2,-2L6,-2L6,2L2,2L2,6L-2,6L-2,2L-6,2Z');
	});

	test.each(MARKERS)(
		'%s is written to a tenth of a pixel and reaches at most half a radius further',
		(marker) => {
			const numbers = drawMarker(marker, 10).match(/-?\d+(\.\d+)?/g) ?? [];
			expect(numbers.length).toBeGreaterThan(4);
			for (const number of numbers) expect(number).toMatch(/^-?\d+(\.\d)?$/);
			if (marker !== 'square') expect(Math.max(...numbers.map(Number).map(Math.abs))).toBeLessThanOrEqual(15);
		}
	);
});
