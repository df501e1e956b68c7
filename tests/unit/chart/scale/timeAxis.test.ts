import { describe, expect, test } from 'vitest';
import { timeAxis } from '../../../../src/lib/chart/scale/timeAxis';

const from = Date.UTC(2001, 3, 10);
const to = Date.UTC(2023, 5, 28);
const labels = (widthPx: number) =>
	timeAxis(from, to, [40, widthPx - 40], widthPx)
		.ticks.map(({ label }) => label)
		.filter((label) => label !== '');

describe('timeAxis', () => {
	test('timeAxis is linear in days, whatever the month, and free of the time zone of the machine', () => {
		const { x } = timeAxis(Date.UTC(2010, 0, 1), Date.UTC(2020, 0, 1), [0, 3652], 4000);
		expect(x(Date.UTC(2010, 0, 1))).toBe(0);
		expect(x(Date.UTC(2010, 1, 1))).toBe(31);
		expect(x(Date.UTC(2012, 2, 1))).toBe(365 + 365 + 60);
	});

	test.each([
		[1280, 23],
		[760, 11],
		[340, 4],
		[280, 4]
	])('timeAxis names years to the room there is: %d pixels', (widthPx, count) => {
		expect(labels(widthPx)).toHaveLength(count);
	});

	test('timeAxis ends at the last day', () => {
		expect(timeAxis(from, to, [0, 700], 760).x(to)).toBe(700);
	});

	test('timeAxis of one survey names the new years before and after it', () => {
		const day = Date.UTC(2012, 9, 20);
		const { ticks, x } = timeAxis(day, day, [40, 240], 280);
		expect(ticks.map(({ label }) => label)).toEqual(['2012', '2013']);
		expect(x(day)).toBeGreaterThan(40);
		expect(x(day)).toBeLessThan(240);
	});
});
