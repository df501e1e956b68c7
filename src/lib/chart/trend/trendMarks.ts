import * as m from '../../text/paraglide/messages';
import { drawMarker } from '../scale/drawMarker';
import type { Tone } from '../series/plotted';
import { roundPx } from '../lettering/roundPx';
import type { TrendFrame } from './trendFrame';
import type { TrendPoint } from '../time/trendPoints';

/** A vertical line at `x`. */
export interface Upright {
	x: number;
	y1: number;
	y2: number;
}

/** The mark of one reading with all that hangs on it. */
export interface TrendMark {
	/** `series@wave`. */
	id: string;
	tone: Tone;
	isDimmed: boolean;
	/** `hollow`: no interval is known, though others have one. `weak`: the figure itself is in doubt. */
	fill: 'solid' | 'hollow' | 'weak';
	/** What the reading says, in words. */
	title: string;
	x: number;
	y: number;
	radiusPx: number;
	/** Outline of the marker round its own middle, to be moved to `x` and `y`. */
	outline: string;
	transform: string;
	/** How long fieldwork may have lasted, where that is long or in doubt (dashed). */
	bar: { x1: number; x2: number; isDashed: boolean } | null;
	/** The interval, and the narrower one where only bounds of the effective sample are known. */
	whisker: Upright | null;
	innerWhisker: Upright | null;
	/** A figure printed as `<10`: all that it may be, from 0 up. */
	range: Upright | null;
}

/** A bar sticks out from its marker by this much at least, so that it can be seen where a year is narrow. */
const BAR_OVERHANG_PX = 3;
/** Fieldwork ended some time before publication: a dashed bar to the left, of no length in time. */
const BEFORE_PUBLICATION_PX = 14;
/** Readings closer than this on average get smaller markers. */
const DENSE_PX = 14;
const [RADIUS_PX, DENSE_RADIUS_PX] = [4.5, 3.5];

/** Radius of the markers, by the room that the longest series leaves for each. */
export function markRadius(plotWidthPx: number, mostReadings: number): number {
	return plotWidthPx / Math.max(1, mostReadings) < DENSE_PX ? DENSE_RADIUS_PX : RADIUS_PX;
}

function barOf({ time, reading }: TrendPoint, x: number, radius: number, frame: TrendFrame) {
	const least = radius + BAR_OVERHANG_PX;
	if (time.hasBar || reading.wave.dateBasis === 'inferred') {
		const x1 = Math.min(frame.time.x(time.fromMs), x - least);
		const x2 = Math.max(frame.time.x(time.toMs), x + least);
		return { x1: roundPx(x1), x2: roundPx(x2), isDashed: time.isUncertain };
	}
	return time.isUncertain ? { x1: roundPx(x - BEFORE_PUBLICATION_PX), x2: x, isDashed: true } : null;
}

function fillOf({ reading }: TrendPoint, isAnyIntervalKnown: boolean): TrendMark['fill'] {
	if (reading.status === 'weak') return 'weak';
	const isHollow = reading.reported.kind === 'below' || (isAnyIntervalKnown && reading.interval === null);
	return isHollow ? 'hollow' : 'solid';
}

function titleOf({ series, reading }: TrendPoint): string {
	const words = { name: series.name, value: reading.valueText, date: reading.dateText };
	return reading.status === 'weak' ? m.trend_reading_weak(words) : m.trend_reading(words);
}

/**
 * The mark of a reading.
 * @param isAnyIntervalKnown whether the chart shows intervals at all; else a missing one says nothing
 */
export function trendMark(
	point: TrendPoint,
	frame: TrendFrame,
	radiusPx: number,
	isAnyIntervalKnown: boolean
): TrendMark {
	const { series, reading, time } = point;
	const [x, y] = [frame.time.x(time.atMs), frame.y(point.heightPct ?? 0)];
	const { interval, reported } = reading;
	const upright = (low: number, high: number): Upright => ({ x, y1: frame.y(high), y2: frame.y(low) });
	return {
		id: `${series.id}@${reading.waveId}`,
		tone: series.tone,
		isDimmed: series.isDimmed,
		fill: fillOf(point, isAnyIntervalKnown),
		title: titleOf(point),
		x,
		y,
		radiusPx,
		outline: drawMarker(series.marker, radiusPx),
		transform: `translate(${x},${y})`,
		bar: barOf(point, x, radiusPx, frame),
		whisker: interval && upright(interval.low, interval.high),
		innerWhisker: interval?.inner ? upright(interval.inner.low, interval.inner.high) : null,
		range: reported.kind === 'below' ? upright(0, reported.limit) : null
	};
}
