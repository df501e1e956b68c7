import type { Box, Segment } from '../lettering/box';
import { STROKE_HALF_PX, type BreakMark } from './trendBreakMarks';
import type { TrendFrame } from './trendFrame';
import type { Join } from '../time/trendJoins';
import type { TrendMark } from './trendMarks';

/** What labels within the plot must not cover (boxes), or would better not (segments). */
export interface Obstacles {
	boxes: Box[];
	segments: Segment[];
}

const MARK_MARGIN_PX = 1.5;

function boxAround(x: number, y: number, reach: number): Box {
	return { x1: x - reach, y1: y - reach, x2: x + reach, y2: y + reach };
}

/** Marks, of readings and of breaks, are never covered; lines and whiskers only where nothing else is left. */
export function trendObstacles(
	marks: readonly TrendMark[],
	breaks: readonly BreakMark[],
	joins: readonly Join[],
	{ time, y, top }: TrendFrame
): Obstacles {
	const strokes = breaks.flatMap(({ x, strokes: own }) =>
		own.map(({ y: middle }) => boxAround(x, middle, STROKE_HALF_PX))
	);
	const markers = marks.map(({ x, y: middle, radiusPx }) => boxAround(x, middle, radiusPx + MARK_MARGIN_PX));
	const uprights = marks.flatMap(({ whisker, range }) => [whisker, range].filter((part) => part !== null));
	const lines = joins.filter(({ line }) => line === 'solid' || line === 'dashed');
	return {
		boxes: [...markers, ...strokes],
		segments: [
			...breaks.map(({ x, y2 }) => ({ x1: x, x2: x, y1: top, y2 })),
			...uprights.map(({ x, y1, y2 }) => ({ x1: x, x2: x, y1, y2 })),
			...lines.map(({ from, to }) => ({
				x1: time.x(from.time.atMs),
				y1: y(from.heightPct ?? 0),
				x2: time.x(to.time.atMs),
				y2: y(to.heightPct ?? 0)
			}))
		]
	};
}
