import { group } from 'd3-array';
import type { Box } from '../lettering/box';
import type { ReadingStop } from './readingStops';

/** Pixels from a point to the nearest edge of a box; 0 within. */
function distanceTo({ x1, x2, y1, y2 }: Box, x: number, y: number): number {
	return Math.hypot(Math.max(x1 - x, 0, x - x2), Math.max(y1 - y, 0, y - y2));
}

/** The reading nearest to a point of the drawing; `null` where none is within reach. All in pixels. */
export function nearestStop(
	stops: readonly ReadingStop[],
	{ x, y }: { x: number; y: number },
	reachPx: number
): ReadingStop | null {
	let [nearest, least, leastToMiddle]: [ReadingStop | null, number, number] = [null, reachPx, Infinity];
	for (const stop of stops) {
		const { box } = stop;
		const distance = distanceTo(box, x, y);
		// Within several boxes at once, the one is meant whose middle is nearest.
		const toMiddle = Math.hypot((box.x1 + box.x2) / 2 - x, (box.y1 + box.y2) / 2 - y);
		if (distance > least || (distance === least && toMiddle >= leastToMiddle)) continue;
		[nearest, least, leastToMiddle] = [stop, distance, toMiddle];
	}
	return nearest;
}

/** The keys that go from reading to reading. */
export const STOP_KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'] as const;
export type StopKey = (typeof STOP_KEYS)[number];

/**
 * Where a key leads. Left and right go through time within a series, Home and End to its ends, up and down to the
 * reading of the neighbouring series that is nearest in time; at an end nothing moves.
 * @param stops as `readingStops` orders them
 * @param current what is read now; `null` for nothing, then the first series is entered
 */
export function followKey(
	stops: readonly ReadingStop[],
	current: ReadingStop | null,
	key: StopKey
): ReadingStop | null {
	const series = [...group(stops, ({ seriesId }) => seriesId).values()];
	const place = series.findIndex((own) => own[0]?.seriesId === current?.seriesId);
	const own = series[place] ?? series[0];
	if (own === undefined) return null;
	if (key === 'End') return own.at(-1) ?? null;
	if (key === 'Home' || current === null || place === -1) return own[0] ?? null;
	if (key === 'ArrowRight' || key === 'ArrowLeft') {
		const index = own.findIndex(({ id }) => id === current.id);
		return own[index + (key === 'ArrowRight' ? 1 : -1)] ?? current;
	}
	const next = series[place + (key === 'ArrowDown' ? 1 : -1)];
	return next === undefined ? current : nearestInTime(next, current.atMs);
}

function nearestInTime(stops: readonly ReadingStop[], atMs: number): ReadingStop | null {
	const awayOf = (stop: ReadingStop): number => Math.abs(stop.atMs - atMs);
	return stops.reduce<ReadingStop | null>(
		(best, stop) => (best !== null && awayOf(best) <= awayOf(stop) ? best : stop),
		null
	);
}
