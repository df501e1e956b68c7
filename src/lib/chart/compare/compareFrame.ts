import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatShare } from '../../text/numbers';
import { NAME_PX, NARROW_BELOW_PX, TICK_PX } from '../lettering/chartFont';
import type { CompareRowData } from '../series/compareRows';
import { highestShare } from '../series/highestShare';
import { roundPx } from '../lettering/roundPx';
import { shareAxis } from '../scale/shareAxis';
import { textWidth } from '../lettering/textWidth';

/** Where names and axis lie. */
export interface CompareFrame {
	widthPx: number;
	/** Names stand over their rows. */
	isNarrow: boolean;
	nameWidthPx: number;
	/** Ends of the axis. */
	left: number;
	right: number;
	/** Ends of the room for marks and values, the axis among it. */
	innerLeft: number;
	innerRight: number;
	ticks: { id: string; x: number; label: string }[];
	x: (pct: number) => number;
	/** See `CompareOptions`. */
	rowPx: number | undefined;
}

/** Distance of the years from the name where both fit in one line. */
export const YEARS_GAP_PX = 8;
const NAME_GAP_PX = 12;
const MAX_NAME_SHARE = 0.3;
/** Rows that are set close keep the name beside them as long as a third of the width is left to the axis. */
const DENSE_NARROW_BELOW_PX = 400;
/** Keeps a mark at either end of the axis within the drawing. */
const MARK_PX = 8;
/** The widest value that may stand beside a mark, with its distance. */
const VALUE_ROOM_PX = Math.ceil(textWidth(`<${formatShare(44.5)}`, NAME_PX, 600)) + MARK_PX;

/** The label of the zero tick stands over the line. */
const HALF_ZERO_TICK_PX = Math.ceil(textWidth(formatShare(0), TICK_PX) / 2);

/**
 * Lays out the column of names and the share axis.
 * @param maxPct what the axis must hold beside these rows, percent 0-100
 * @param hasSeveral several dots share a row, so that one value stands at the left of its dot
 */
export function compareFrame(
	rows: readonly CompareRowData[],
	widthPx: number,
	maxPct: number,
	hasSeveral: boolean,
	rowPx?: number
): CompareFrame {
	const isNarrow = widthPx < (rowPx && !hasSeveral ? DENSE_NARROW_BELOW_PX : NARROW_BELOW_PX);
	const widest =
		max(
			rows,
			({ name, years }) => textWidth(name, NAME_PX, 600) + YEARS_GAP_PX + textWidth(years, TICK_PX)
		) ?? 0;
	const nameWidthPx = isNarrow ? widthPx : Math.ceil(Math.min(widest + 1, widthPx * MAX_NAME_SHARE));
	const innerLeft = isNarrow ? 0 : nameWidthPx + NAME_GAP_PX;
	const left = innerLeft + (hasSeveral ? VALUE_ROOM_PX : Math.max(MARK_PX, isNarrow ? HALF_ZERO_TICK_PX : 0));
	const right = widthPx - VALUE_ROOM_PX;
	const axis = shareAxis(
		Math.max(maxPct, highestShare(rows.flatMap(({ points }) => points.map(({ reading }) => reading))))
	);
	const scale = scaleLinear([axis.min, axis.max], [left, right]);
	const x = (pct: number) => roundPx(scale(pct));
	const ticks = axis.ticks.map((pct) => ({ id: String(pct), x: x(pct), label: formatShare(pct) }));
	return {
		widthPx,
		isNarrow,
		nameWidthPx,
		left,
		right,
		innerLeft,
		innerRight: widthPx,
		ticks: fitTicks(ticks),
		x,
		rowPx
	};
}

const TICK_GAP_PX = 6;

/** Leaves out labels between the ends of the axis where they would touch; the lines stay. */
function fitTicks(ticks: CompareFrame['ticks']): CompareFrame['ticks'] {
	const touches = (step: number): boolean => {
		const kept = ticks.filter((_, index) => index % step === 0);
		return kept.some((tick, index) => {
			const next = kept[index + 1];
			if (next === undefined) return false;
			return (
				(textWidth(tick.label, TICK_PX) + textWidth(next.label, TICK_PX)) / 2 + TICK_GAP_PX > next.x - tick.x
			);
		});
	};
	const count = ticks.length - 1;
	const step = [1, 2, 3, 4, 5, 6].find((each) => count % each === 0 && !touches(each)) ?? Math.max(1, count);
	return ticks.map((tick, index) => (index % step === 0 ? tick : { ...tick, label: '' }));
}
