import { NAME_PX, NARROW_BELOW_PX, TICK_PX } from '../lettering/chartFont';
import type { LikertPart } from './likertOverlap';
import type { LikertRowData } from './likertRows';
import { roundPx } from '../lettering/roundPx';
import { textWidth } from '../lettering/textWidth';

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
	/** Distance of what follows the name; as wide as the column where each item has a row of its own. */
	labelGapPx: number;
	/** See `LikertOptions`. */
	rowPx: number | undefined;
	/** Pixels of so many percent points. */
	lengthPx: (pct: number) => number;
}

const NAME_GAP_PX = 16;
const [MAX_NAME_SHARE, MAX_LINE_SHARE] = [0.28, 0.44];
/** Between what stands in line with a name. */
const LABEL_GAP_PX = 10;
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
export function likertFrame(rows: readonly LikertRowData[], widthPx: number, rowPx?: number): LikertFrame {
	const isNarrow = widthPx < NARROW_BELOW_PX;
	const widest = Math.max(
		0,
		...rows.flatMap(({ name, details }) => {
			const widths = [textWidth(name, NAME_PX, 600), ...details.map((detail) => textWidth(detail, TICK_PX))];
			return rowPx ? widths.reduce((sum, width) => sum + LABEL_GAP_PX + width) + 1 : widths;
		})
	);
	const nameWidthPx = isNarrow
		? widthPx
		: Math.ceil(Math.min(widest, widthPx * (rowPx ? MAX_LINE_SHARE : MAX_NAME_SHARE)));
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
		labelGapPx: isNarrow || rowPx ? LABEL_GAP_PX : nameWidthPx,
		rowPx,
		left,
		right,
		zeroX: roundPx(zeroX),
		apartX: most('apart') > 0 ? roundPx(zeroX + most('right') * unit + gapPx) : null,
		lengthPx: (pct) => pct * unit
	};
}
