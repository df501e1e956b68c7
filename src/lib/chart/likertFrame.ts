import { NAME_PX, NARROW_BELOW_PX, TICK_PX } from './chartFont';
import type { LikertRowData, LikertPart } from './likertRows';
import { roundPx } from './roundPx';
import { textWidth } from './textWidth';

/** Where the bars lie; one unit for the scale and for those who gave no answer. */
export interface LikertFrame {
	widthPx: number;
	/** Names stand over their bars. */
	isNarrow: boolean;
	nameWidthPx: number;
	left: number;
	right: number;
	zeroX: number;
	/** Left edge of the bars of those who gave no answer; `null` where there are none. */
	apartX: number | null;
	/** Pixels of so many percent points. */
	lengthPx: (pct: number) => number;
}

const NAME_GAP_PX = 16;
const MAX_NAME_SHARE = 0.28;
const APART_GAP_PX = 20;
/** Bars never look longer than they are: the room is that of a whole list of answers at least. */
const WHOLE_PCT = 100;
/** Half of the line at zero stays within the drawing. */
const EDGE_PX = 1;

/** The points that a row takes at the left of zero, at its right, and apart. */
export function likertReach(parts: readonly LikertPart[]): { left: number; right: number; apart: number } {
	const sum = (side: string): number =>
		parts.reduce((total, { answer, pct }) => total + (answer.side === side ? (pct ?? 0) : 0), 0);
	const half = sum('neutral') / 2;
	return { left: sum('negative') + half, right: sum('positive') + sum('plain') + half, apart: sum('apart') };
}

/** Lays out names, scale and the bars apart for a width in pixels. */
export function likertFrame(rows: readonly LikertRowData[], widthPx: number): LikertFrame {
	const isNarrow = widthPx < NARROW_BELOW_PX;
	const widest = Math.max(
		0,
		...rows.flatMap(({ name, details }) => [
			textWidth(name, NAME_PX, 600),
			...details.map((detail) => textWidth(detail, TICK_PX))
		])
	);
	const nameWidthPx = isNarrow ? widthPx : Math.ceil(Math.min(widest, widthPx * MAX_NAME_SHARE));
	const [left, right] = [isNarrow ? EDGE_PX : nameWidthPx + NAME_GAP_PX, widthPx - EDGE_PX];
	const reaches = rows.map(({ parts }) => likertReach(parts));
	const most = (of: 'left' | 'right' | 'apart') => Math.max(0, ...reaches.map((reach) => reach[of]));
	const total = most('left') + most('right') + most('apart');
	const gapPx = most('apart') > 0 ? APART_GAP_PX : 0;
	const unit = (right - left - gapPx) / Math.max(WHOLE_PCT, total);
	const zeroX = left + most('left') * unit;
	return {
		widthPx,
		isNarrow,
		nameWidthPx,
		left,
		right,
		zeroX: roundPx(zeroX),
		apartX: most('apart') > 0 ? roundPx(zeroX + most('right') * unit + gapPx) : null,
		lengthPx: (pct) => pct * unit
	};
}
