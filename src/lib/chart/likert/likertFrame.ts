import { max, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { NAME_PX, NARROW_BELOW_PX, TICK_PX } from '../lettering/chartFont';
import type { LikertRowData } from './likertRows';
import { reachOf } from './likertStack';
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

/** Lays out names, scale and the bars apart for a width in pixels. */
export function likertFrame(rows: readonly LikertRowData[], widthPx: number, rowPx?: number): LikertFrame {
	const isNarrow = widthPx < NARROW_BELOW_PX;
	const widest =
		max(rows, ({ name, details }) => {
			const widths = [textWidth(name, NAME_PX, 600), ...details.map((detail) => textWidth(detail, TICK_PX))];
			return rowPx ? sum(widths) + details.length * LABEL_GAP_PX + 1 : max(widths);
		}) ?? 0;
	const nameWidthPx = isNarrow
		? widthPx
		: Math.ceil(Math.min(widest, widthPx * (rowPx ? MAX_LINE_SHARE : MAX_NAME_SHARE)));
	const [left, right] = [isNarrow ? EDGE_PX : nameWidthPx + NAME_GAP_PX, widthPx - EDGE_PX];
	const reaches = rows.map(({ parts }) => reachOf(parts));
	const most = (of: 'left' | 'right' | 'apart') => max(reaches, (reach) => reach[of]) ?? 0;
	const total = most('left') + most('right') + most('apart');
	const gapPx = most('apart') > 0 ? APART_GAP_PX : 0;
	const lengthPx = scaleLinear([0, Math.max(WHOLE_PCT, total)], [0, right - left - gapPx]);
	const zeroX = left + lengthPx(most('left'));
	return {
		widthPx,
		isNarrow,
		nameWidthPx,
		labelGapPx: isNarrow || rowPx ? LABEL_GAP_PX : nameWidthPx,
		rowPx,
		left,
		right,
		zeroX: roundPx(zeroX),
		apartX: most('apart') > 0 ? roundPx(zeroX + lengthPx(most('right')) + gapPx) : null,
		lengthPx
	};
}
