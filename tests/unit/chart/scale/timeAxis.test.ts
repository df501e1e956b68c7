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

	test.each([
		// Less than two years end with the year.
		['1989-07-01', '1989-07-02', 1990],
		['1989-07-01', '1990-12-31', 1991],
		['1989-07-01', '1991-06-30', 1992],
		// Two years and more end with the last day: its new year is the last tick, however many years there are.
		['1989-07-01', '1991-12-31', 1991],
		['1989-07-01', '1992-01-01', 1992],
		['1989-01-01', '1992-07-01', 1992],
		['1989-12-31', '1998-12-31', 1998],
		['1989-07-01', '2000-06-30', 2000],
		['1989-07-01', '2024-02-29', 2024],
		['1989-07-01', '2059-12-31', 2059]
	])('timeAxis from %s to %s has a tick at each new year to %d', (first, last, end) => {
		const ids = timeAxis(Date.parse(first), Date.parse(last), [0, 4000], 4040).ticks.map(({ id }) =>
			Number(id)
		);
		expect(ids).toEqual(Array.from({ length: end - 1989 + 1 }, (_, index) => 1989 + index));
	});
});
