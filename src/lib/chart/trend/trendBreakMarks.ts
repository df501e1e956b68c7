import type { BreakKind } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';
import { BASELINE_SHIFT, TICK_PX } from '../lettering/chartFont';
import { placeLabels } from '../lettering/placeLabels';
import { roundPx } from '../lettering/roundPx';
import type { NumberedBreak } from '../time/interruptions';
import type { TrendFrame } from './trendFrame';
import type { Join } from '../time/trendJoins';

/** Where a line must not be joined: a number over the plot, and a double stroke where each line would run. */
export interface BreakMark {
	id: string;
	x: number;
	/** Where the leader ends: at the lowest stroke. */
	y2: number;
	/** That of the note below the chart; numbers follow time. */
	number: number;
	kind: BreakKind;
	note: string;
	title: string;
	badge: { x: number; y: number; radiusPx: number; textY: number; fontPx: number };
	/** From the number down to the lowest stroke. */
	leader: string;
	strokes: { id: string; y: number; d: string }[];
}

const BADGE_RADIUS_PX = 9;
const BADGE_SPACING_PX = 20;
/** Half the height of a double stroke, and a little more than half its width. */
export const STROKE_HALF_PX = 6;

/** Height at which the line of a join would pass `ms`, had it been drawn; `null` beside a reading in words. */
function heightAt({ from, to }: Join, ms: number, frame: TrendFrame): number | null {
	if (from.heightPct === null || to.heightPct === null) return null;
	const share = (ms - from.time.atMs) / (to.time.atMs - from.time.atMs);
	return frame.y(from.heightPct + share * (to.heightPct - from.heightPct));
}

/** Two short strokes, leaning to the right. */
function doubleStroke(x: number, y: number): string {
	const half = STROKE_HALF_PX;
	const stroke = (dx: number) => `M${roundPx(x + dx - 2)},${roundPx(y + half)}l4,${-2 * half}`;
	return `${stroke(-2.5)}${stroke(2.5)}`;
}

/** Rows of numbers that so many breaks need over a plot of this width. */
export function breakRows(count: number, plotWidthPx: number): number {
	return Math.ceil((count * BADGE_SPACING_PX) / plotWidthPx);
}

/** Height of so many rows of numbers. */
export function breakRowsHeight(rows: number): number {
	return rows * BADGE_SPACING_PX;
}

/** Middles of the numbers of breaks, each as near over its break as the others let it, row after row. */
function badgeMiddles(breakXs: readonly number[], rows: number, frame: TrendFrame): number[] {
	const middles: number[] = [];
	for (let row = 0; row < rows; row++) {
		const inRow = breakXs.flatMap((wanted, index) => (index % rows === row ? [{ wanted, index }] : []));
		const wishes = inRow.map(({ wanted }) => ({ wanted, size: BADGE_SPACING_PX }));
		const placed = placeLabels(wishes, frame.left, frame.right);
		inRow.forEach(({ wanted, index }, order) => (middles[index] = roundPx(placed[order] ?? wanted)));
	}
	return middles;
}

function strokesOf({ joins, atMs }: NumberedBreak, frame: TrendFrame): BreakMark['strokes'] {
	return joins.flatMap((join) => {
		const y = heightAt(join, atMs, frame);
		if (y === null) return [];
		return [{ id: join.from.series.id, y: roundPx(y), d: doubleStroke(frame.time.x(atMs), y) }];
	});
}

/** The marks of the breaks of a plot, which are in order of time; the numbers stand from `topPx` down. */
export function breakMarks(breaks: readonly NumberedBreak[], frame: TrendFrame, topPx: number): BreakMark[] {
	const placed = breaks.map((one) => ({
		source: one,
		x: frame.time.x(one.atMs),
		strokes: strokesOf(one, frame)
	}));
	const rows = breakRows(breaks.length, frame.right - frame.left);
	const badgeXs = badgeMiddles(
		placed.map(({ x }) => x),
		rows,
		frame
	);
	return placed.map(({ source, x, strokes }, index): BreakMark => {
		const y = roundPx(topPx + BADGE_SPACING_PX * ((index % rows) + 0.5));
		const badgeX = badgeXs[index] ?? x;
		const here = placed.filter((other) => other.x === x);
		const strokeYs = here.flatMap((other) => other.strokes.map((stroke) => stroke.y));
		const y2 = strokeYs.length > 0 ? Math.max(...strokeYs) : frame.bottom;
		// Breaks at one place share the upright part: two dotted lines in one would look solid.
		const upright = here[0]?.source === source ? `V${y2}` : '';
		return {
			id: source.id,
			x,
			y2,
			number: source.number,
			kind: source.source.kind,
			note: source.source.note,
			title: m.trend_break_title({ number: source.number, note: source.source.note }),
			badge: {
				x: badgeX,
				y,
				radiusPx: BADGE_RADIUS_PX,
				textY: roundPx(y + TICK_PX * BASELINE_SHIFT),
				fontPx: TICK_PX
			},
			leader: `M${badgeX},${y + BADGE_RADIUS_PX}L${x},${roundPx(topPx + breakRowsHeight(rows) + 4)}${upright}`,
			strokes
		};
	});
}
