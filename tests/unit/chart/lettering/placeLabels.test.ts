import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../../src/lib/chart/lettering/placeLabels';

const at = (...wanted: number[]) => wanted.map((middle) => ({ wanted: middle, size: 20 }));

describe('placeLabels', () => {
	test.each([
		[at(), []],
		[at(50), [50]],
		[at(50, 100), [50, 100]],
		[at(50, 50), [40, 60]],
		[at(60, 40), [60, 40]],
		[at(55, 45), [60, 40]],
		[at(0), [10]],
		[at(200), [190]],
		[at(5, 8), [10, 30]],
		[at(50, 60, 120), [45, 65, 120]]
	])('placeLabels(%j) is %j', (labels, middles) => {
		expect(placeLabels(labels, 0, 200)).toEqual(middles);
	});

	test('placeLabels of whatever fits overlaps nowhere, stays within the bounds and keeps the order', () => {
		const label = fc.record({
			wanted: fc.double({ min: -50, max: 450, noNaN: true }),
			size: fc.double({ min: 1, max: 40, noNaN: true })
		});
		fc.assert(
			fc.property(fc.array(label, { maxLength: 10 }), (labels) => {
				const middles = placeLabels(labels, 0, 400);
				const placed = labels.map((one, index) => ({ ...one, middle: middles[index] ?? NaN }));
				placed.sort((a, b) => a.middle - b.middle);
				for (const [index, one] of placed.entries()) {
					expect(one.middle - one.size / 2).toBeGreaterThanOrEqual(-1e-6);
					expect(one.middle + one.size / 2).toBeLessThanOrEqual(400 + 1e-6);
					const next = placed[index + 1];
					if (next === undefined) continue;
					expect(one.middle + one.size / 2).toBeLessThanOrEqual(next.middle - next.size / 2 + 1e-6);
					expect(one.wanted).toBeLessThanOrEqual(next.wanted);
				}
			})
		);
	});
});
