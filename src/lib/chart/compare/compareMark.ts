import { extent } from 'd3-array';
import type { Box } from '../lettering/box';
import type { CompareFrame } from './compareFrame';
import type { ComparePoint } from '../series/compareRows';
import { drawMarker } from '../scale/drawMarker';
import type { PlainText } from '../lettering/plainText';
import type { Tone } from '../series/plotted';
import { roundPx } from '../lettering/roundPx';

/** A horizontal line. */
export interface HorizontalLine {
	x1: number;
	x2: number;
	y: number;
}

/** The mark of one reading with all that hangs on it. */
export interface CompareMark {
	/** `series@wave`. */
	id: string;
	tone: Tone;
	isDimmed: boolean;
	/** An earlier survey than the one whose dot stands in the row: small and faint. */
	isEarlier: boolean;
	/** `hollow`: no interval is known, though others have one. `weak`: the figure itself is in doubt. */
	fill: 'solid' | 'hollow' | 'weak';
	/** What the reading says, in words. */
	title: string;
	x: number;
	y: number;
	radiusPx: number;
	/** Outline of the marker round its own middle; `null` for a range, which has no middle. */
	outline: string | null;
	transform: string;
	/** The interval, and the narrower one where only bounds of the effective sample are known. */
	whisker: HorizontalLine | null;
	innerWhisker: HorizontalLine | null;
	/** A figure printed as `<10`: all that it may be, from 0 up. */
	range: HorizontalLine | null;
	/** The share beside the mark, where there is room. */
	value: PlainText | null;
}

const [RADIUS_PX, EARLIER_RADIUS_PX] = [6, 3.5];
/** Half the height of the bar of a range. */
const RANGE_HALF_PX = 3;

/**
 * The mark of a reading that has a place on the axis.
 * @param y middle of the mark in pixels
 * @param isAnyIntervalKnown whether the chart shows intervals at all; else a missing one says nothing
 */
export function compareMark(
	{ id, measure, reading, isLatest, isDimmed, title }: ComparePoint,
	frame: CompareFrame,
	y: number,
	isAnyIntervalKnown: boolean
): CompareMark {
	const { reported, interval, status } = reading;
	const pct = reported.kind === 'below' ? reported.limit : reported.kind === 'words' ? 0 : reported.pct;
	const radiusPx = isLatest ? RADIUS_PX : EARLIER_RADIUS_PX;
	const level = (low: number, high: number): HorizontalLine => ({ x1: frame.x(low), x2: frame.x(high), y });
	const isUnsure = isAnyIntervalKnown && interval === null;
	const x = frame.x(pct);
	return {
		id,
		tone: measure.tone,
		isDimmed,
		isEarlier: !isLatest,
		fill: status === 'weak' ? 'weak' : isUnsure ? 'hollow' : 'solid',
		title,
		x,
		y,
		radiusPx,
		outline: reported.kind === 'below' ? null : drawMarker(measure.marker, radiusPx),
		transform: `translate(${x},${y})`,
		// Only the newest figures are compared, so only they carry their error.
		whisker: isLatest && interval ? level(interval.low, interval.high) : null,
		innerWhisker: isLatest && interval?.inner ? level(interval.inner.low, interval.inner.high) : null,
		range: reported.kind === 'below' ? level(0, reported.limit) : null,
		value: null
	};
}

/** The room that a mark takes in the drawing, its interval among it. */
export function markBox({ x, y, radiusPx, outline, whisker, range }: CompareMark): Box {
	const spans = [whisker, range].filter((level) => level !== null);
	const halfPx = outline === null ? RANGE_HALF_PX : radiusPx;
	const own = outline === null ? [] : [x - radiusPx, x + radiusPx];
	const xs = [...own, ...spans.flatMap(({ x1, x2 }) => [x1, x2])];
	const [x1 = x, x2 = x] = extent(xs);
	return {
		x1: roundPx(x1),
		x2: roundPx(x2),
		y1: roundPx(y - halfPx),
		y2: roundPx(y + halfPx)
	};
}
