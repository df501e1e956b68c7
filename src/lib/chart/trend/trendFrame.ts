import { scaleLinear } from 'd3-scale';
import { NARROW_BELOW_PX, TICK_PX } from '../lettering/chartFont';
import { formatShare } from '../../text/numbers';
import { roundPx } from '../lettering/roundPx';
import type { ShareAxis } from '../scale/shareAxis';
import { textWidth } from '../lettering/textWidth';
import { timeAxis, type TimeAxis } from '../scale/timeAxis';

/** Room under the plot for the years. */
const FOOT_PX = 26;
/** Room over the highest tick, for the value over a mark that stands there. */
const HEAD_PX = 20;
const TICK_GAP_PX = 8;
/** Keeps the outermost marks, and the values over them, off the edges of the plot. */
const INSET_PX = 12;
/** From this width on a drawing is that of a desk. */
const DESK_FROM_PX = 960;

/** Where the plot lies in the drawing, and its scales. */
export interface TrendFrame {
	widthPx: number;
	heightPx: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
	time: TimeAxis;
	y: (pct: number) => number;
	yTicks: { id: string; y: number; label: string }[];
}

/**
 * Height of the plot with the room over and under it, before keys and numbers of breaks are added: nearly square on a
 * phone, flat on a desk.
 */
export function bodyHeight(widthPx: number): number {
	if (widthPx >= DESK_FROM_PX) return 500;
	return widthPx < NARROW_BELOW_PX ? 340 : 420;
}

/** Height of the plot itself. */
export function plotHeight(bodyPx: number): number {
	return bodyPx - FOOT_PX - HEAD_PX;
}

/** Left edge of the plot: as far in as the widest tick label of the share axis needs. */
export function plotLeft(share: ShareAxis): number {
	return Math.ceil(textWidth(formatShare(share.max), TICK_PX) + TICK_GAP_PX);
}

/**
 * Lays out the plot.
 * @param bodyPx height of the plot with the room over and under it
 * @param days first and last day of all fieldwork, milliseconds UTC
 * @param gutterPx room at the right for the names at the line ends
 * @param overheadPx room at the top for keys and numbers of breaks
 */
export function trendFrame(
	widthPx: number,
	bodyPx: number,
	share: ShareAxis,
	days: [number, number],
	gutterPx: number,
	overheadPx: number
): TrendFrame {
	const heightPx = Math.ceil(bodyPx + overheadPx);
	const [left, right] = [plotLeft(share), roundPx(widthPx - gutterPx)];
	const [top, bottom] = [roundPx(overheadPx + HEAD_PX), heightPx - FOOT_PX];
	const scale = scaleLinear([share.min, share.max], [bottom, top]);
	const y = (pct: number) => roundPx(scale(pct));
	return {
		widthPx,
		heightPx,
		left,
		right,
		top,
		bottom,
		time: timeAxis(days[0], days[1], [left + INSET_PX, right - INSET_PX], widthPx),
		y,
		yTicks: share.ticks.map((pct) => ({ id: String(pct), y: y(pct), label: formatShare(pct) }))
	};
}
