import { describe, expect, it } from 'vitest';
import { followKey, nearestStop, type StopKey } from '../../../../src/lib/chart/reading/findStop';
import type { ReadingStop } from '../../../../src/lib/chart/reading/readingStops';

const stop = (seriesId: string, atMs: number, x = atMs, y = 0): ReadingStop => ({
	id: `${seriesId}@${atMs}`,
	seriesId,
	waveId: String(atMs),
	atMs,
	box: { x1: x - 4, x2: x + 4, y1: y - 4, y2: y + 4 }
});

const stops = [
	...[10, 20, 30, 40].map((at) => stop('a', at)),
	...[12, 38].map((at) => stop('b', at, at, 50)),
	stop('c', 25, 25, 100)
];
const find = (id: string | null) => stops.find((one) => one.id === id) ?? null;

describe('nearestStop', () => {
	it('is the nearest within reach, and nothing beyond it', () => {
		expect(nearestStop(stops, { x: 21, y: 6 }, 20)?.id).toBe('a@20');
		expect(nearestStop(stops, { x: 21, y: 75 }, 20)).toBeNull();
	});

	it('is the one whose middle is nearest where several lie under the point', () => {
		const over = [stop('a', 1, 100), stop('b', 1, 103)];
		expect(nearestStop(over, { x: 103, y: 0 }, 5)?.seriesId).toBe('b');
		expect(nearestStop(over, { x: 100, y: 0 }, 5)?.seriesId).toBe('a');
	});

	it('reaches to the edge of a long bar, not to its middle', () => {
		const bar = { ...stop('a', 1), box: { x1: 0, x2: 200, y1: 0, y2: 20 } };
		expect(nearestStop([bar], { x: 199, y: 24 }, 5)?.id).toBe('a@1');
	});
});

describe('followKey', () => {
	it.each<[string | null, StopKey, string]>([
		['a@10', 'ArrowRight', 'a@20'],
		['a@20', 'ArrowLeft', 'a@10'],
		['a@40', 'ArrowRight', 'a@40'],
		['a@10', 'ArrowLeft', 'a@10'],
		['a@20', 'Home', 'a@10'],
		['a@20', 'End', 'a@40'],
		['a@20', 'ArrowDown', 'b@12'],
		['a@30', 'ArrowDown', 'b@38'],
		['b@38', 'ArrowUp', 'a@40'],
		['b@12', 'ArrowDown', 'c@25'],
		['c@25', 'ArrowDown', 'c@25'],
		['a@20', 'ArrowUp', 'a@20'],
		[null, 'ArrowRight', 'a@10'],
		[null, 'ArrowDown', 'a@10'],
		[null, 'End', 'a@40']
	])('leads from %s by %s to %s', (from, key, to) => {
		expect(followKey(stops, find(from), key)?.id).toBe(to);
	});

	it('leads nowhere where there is nothing', () => {
		expect(followKey([], null, 'ArrowRight')).toBeNull();
	});

	it('reaches every reading', () => {
		const reached = new Set<string>();
		let at = followKey(stops, null, 'Home');
		for (let series = 0; series < 3; series++) {
			at = followKey(stops, at, 'Home');
			for (let step = 0; step < 4; step++) {
				if (at !== null) reached.add(at.id);
				at = followKey(stops, at, 'ArrowRight');
			}
			at = followKey(stops, at, 'ArrowDown');
		}
		expect([...reached].sort()).toEqual(stops.map(({ id }) => id).sort());
	});
});
