import type { BreakKind } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';
import { BASELINE_SHIFT, TICK_PX } from '../lettering/chartFont';
import { placeLabels } from '../lettering/placeLabels';
import { roundPx } from '../lettering/roundPx';
import type { DatedBreak } from '../time/trendBreaks';
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

interface Crossing {
	source: DatedBreak;
	joins: Join[];
}

/** Every break that is crossed, once, with all the joins that cross it. */
function crossingsOf(joins: readonly Join[]): Crossing[] {
	const byId = new Map<string, Crossing>();
	for (const join of joins) {
		for (const source of join.breaks) {
			const crossing = byId.get(source.id) ?? { source, joins: [] };
			crossing.joins.push(join);
			byId.set(source.id, crossing);
		}
	}
	return [...byId.values()];
}

/** The middle of the time in which the break must lie, as far as the readings around it tell. */
function momentOf({ source, joins }: Crossing): number {
	const from = Math.max(source.beforeMs ?? -Infinity, ...joins.map((join) => join.from.time.atMs));
	const to = Math.min(source.afterMs ?? Infinity, ...joins.map((join) => join.to.time.atMs));
	return (from + to) / 2;
}

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
export function breakRows(joins: readonly Join[], plotWidthPx: number): number {
	return Math.ceil((crossingsOf(joins).length * BADGE_SPACING_PX) / plotWidthPx);
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

function strokesOf({ joins }: Crossing, ms: number, frame: TrendFrame): BreakMark['strokes'] {
	return joins.flatMap((join) => {
		const y = heightAt(join, ms, frame);
		if (y === null) return [];
		return [{ id: join.from.series.id, y: roundPx(y), d: doubleStroke(frame.time.x(ms), y) }];
	});
}

/** The marks of all breaks that the joins cross, in order of time; the numbers stand from `topPx` down. */
export function breakMarks(joins: readonly Join[], frame: TrendFrame, topPx: number): BreakMark[] {
	const crossings = crossingsOf(joins).map((crossing) => ({ ...crossing, ms: momentOf(crossing) }));
	crossings.sort((a, b) => a.ms - b.ms || (a.source.id < b.source.id ? -1 : 1));
	const placed = crossings.map((crossing) => ({
		source: crossing.source,
		x: frame.time.x(crossing.ms),
		strokes: strokesOf(crossing, crossing.ms, frame)
	}));
	const rows = breakRows(joins, frame.right - frame.left);
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
			number: index + 1,
			kind: source.source.kind,
			note: source.source.note,
			title: m.trend_break_title({ number: index + 1, note: source.source.note }),
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
