import { describe, expect, test } from 'vitest';
import { shareAxis } from '../../../../src/lib/chart/scale/shareAxis';

describe('shareAxis', () => {
	test.each([
		[57.3, 60],
		[51, 60],
		[60, 60],
		[60.1, 70],
		[99.9, 100],
		[104, 100],
		[0, 10],
		[3, 10]
	])('shareAxis(%d) ends at %d', (highest, max) => {
		expect(shareAxis(highest).max).toBe(max);
	});

	test.each([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])(
		'shareAxis(%d) has a tick at 0 and at its end, and at most eight',
		(max) => {
			const { ticks } = shareAxis(max);
			expect(ticks[0]).toBe(0);
			expect(ticks.at(-1)).toBe(max);
			expect(ticks.length).toBeLessThanOrEqual(8);
			expect(ticks.length).toBeGreaterThanOrEqual(4);
		}
	);
});
