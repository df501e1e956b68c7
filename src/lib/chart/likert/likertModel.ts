import * as m from '../../text/paraglide/messages';
import { emptyModel, type EmptyModel } from '../lettering/emptyModel';
import { likertAnswers } from './likertAnswers';
import { likertFrame } from './likertFrame';
import { likertDirectNames, likertKey, type LikertKeyItem } from './likertKey';
import { likertRow, type LikertRow } from './likertRow';
import { likertRows } from './likertRows';
import type { PlainText } from '../lettering/plainText';
import type { PlottedSeries } from '../series/plotted';
import { roundPx } from '../lettering/roundPx';

/** Answers as stacked bars, a row for each survey. */
export interface LikertModel {
	kind: 'likert';
	widthPx: number;
	heightPx: number;
	/** Names over the first bar where they fit, else a key; one of the two is empty. */
	directNames: PlainText[];
	key: LikertKeyItem[];
	rows: LikertRow[];
	/** The line at zero, over all bars of the scale; `null` where none stands on it. */
	zero: { x: number; y1: number; y2: number } | null;
}

export interface LikertOptions {
	/** A row for each survey in time order, or for each country by share. */
	rowBy: 'wave' | 'country';
	/** 280 to 1280 pixels. */
	widthPx: number;
	/** Height of a bar, for a drawing that is short of room: 16.25 to 28 pixels, and what is known of a row stands in line with its name. */
	rowPx?: number | undefined;
}

const KEY_GAP_PX = 12;
const DIRECT_GAP_PX = 4;
const [ROW_GAP_PX, DENSE_ROW_GAP_PX] = [12, 4];
/** The line at zero sticks out over the first bar and under the last one. */
const ZERO_OVERHANG_PX = 4;

/**
 * Diverging stacked bars round the neutral answer (statistics, section 4.5), or plain stacks for a list without
 * stances. Bars have their printed length; what has no length is said under its bar.
 * @returns an empty model where no reading is given
 */
export function likertModel(
	series: readonly PlottedSeries[],
	options: LikertOptions
): LikertModel | EmptyModel {
	const { widthPx, rowPx } = options;
	const gapPx = rowPx ? DENSE_ROW_GAP_PX : ROW_GAP_PX;
	const answers = likertAnswers(series.filter(({ readings }) => readings.length > 0));
	const data = likertRows(series, answers, options.rowBy).map((row) =>
		rowPx ? { ...row, details: [...row.details, ...row.remarks], remarks: [] } : row
	);
	const [first] = data;
	if (first === undefined) return emptyModel(m.likert_empty(), widthPx);
	const frame = likertFrame(data, widthPx, rowPx);
	const hasWeak = data.some(({ parts }) => parts.some(({ reading }) => reading.status === 'weak'));
	const isDirect = !frame.isNarrow && !hasWeak;
	const direct = isDirect ? likertDirectNames(answers, likertRow(first, frame, 0, true).row.segments) : null;
	const key = direct === null ? likertKey(answers, hasWeak, widthPx) : { items: [], heightPx: 0 };
	let top = direct === null ? key.heightPx + KEY_GAP_PX : direct.heightPx + DIRECT_GAP_PX;
	const rows = data.map((row, index): LikertRow => {
		const placed = likertRow(row, frame, top, index === 0);
		top += placed.heightPx + gapPx;
		return placed.row;
	});
	return {
		kind: 'likert',
		widthPx,
		heightPx: Math.ceil(top - gapPx + ZERO_OVERHANG_PX),
		directNames: direct?.names ?? [],
		key: key.items,
		rows,
		zero: zeroLine(rows, frame.zeroX)
	};
}

function zeroLine(rows: readonly LikertRow[], x: number): LikertModel['zero'] {
	const bars = rows.filter(({ hasScale }) => hasScale).map(({ bar }) => bar);
	const [first, last] = [bars[0], bars.at(-1)];
	if (first === undefined || last === undefined) return null;
	return { x, y1: roundPx(first.y1 - ZERO_OVERHANG_PX), y2: roundPx(last.y2 + ZERO_OVERHANG_PX) };
}
