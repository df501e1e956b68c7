import * as m from '../../text/paraglide/messages';
import { TICK_PX } from '../lettering/chartFont';
import { compareFrame } from './compareFrame';
import { compareKey, type CompareKeyItem } from './compareKey';
import { compareMeasures } from '../series/compareMeasures';
import { compareRow, type CompareRow } from './compareRow';
import { compareRows } from '../series/compareRows';
import { compareTies, type CompareTie } from './compareTies';
import { tiedRows } from '../series/tiedRows';
import { emptyModel, type EmptyModel } from '../lettering/emptyModel';
import { hasIntervals } from '../series/hasIntervals';
import { plainText, type PlainText } from '../lettering/plainText';
import type { PlottedSeries } from '../series/plotted';
import { roundPx } from '../lettering/roundPx';
import { linesHeight } from '../lettering/textLabel';

/** Dots on one share axis, a row for each country. */
export interface CompareModel {
	kind: 'compare';
	widthPx: number;
	heightPx: number;
	key: CompareKeyItem[];
	ticks: CompareTick[];
	rows: CompareRow[];
	/** Countries that cannot be told apart, where one measure is compared. */
	ties: CompareTie[];
}

export interface CompareTick {
	id: string;
	x: number;
	y1: number;
	y2: number;
	/** `null` where there is no room for it. */
	label: PlainText | null;
}

export interface CompareOptions {
	/** 280 to 1280 pixels. */
	widthPx: number;
	/** A row for each country (left out), or for each group of people. */
	rowBy?: 'country' | 'subgroup';
	/** What the axis must hold beside these series, percent 0-100, so that panels share it. */
	maxPct?: number;
	/** Whether the chart shows intervals anywhere, so that a missing one says something; left out: in these series. */
	isAnyIntervalKnown?: boolean;
	/** Height of a row with marks at one height, for a drawing that is short of room: 16.25 to 28 pixels. */
	rowPx?: number | undefined;
}

const KEY_GAP_PX = 10;
const AXIS_GAP_PX = 6;
/** Distance of the brackets from the plot. */
const TIE_PX = 10;
/** Rows of a name over marks, and rows of text, need more to be told apart. */
const [ROW_GAP_PX, WIDE_ROW_GAP_PX] = [2, 6];

/**
 * A row for each country with a dot for each measure, sorted by the first measure; the newest survey of each is
 * drawn, with its interval, and earlier ones are faint. Figures printed as `<10` are bars from 0, and those in words
 * are said in their row.
 * @returns an empty model where no series is given
 */
export function compareModel(
	series: readonly PlottedSeries[],
	options: CompareOptions
): CompareModel | EmptyModel {
	const {
		widthPx,
		rowBy = 'country',
		maxPct = 0,
		rowPx,
		isAnyIntervalKnown = hasIntervals(series)
	} = options;
	const measures = compareMeasures(series);
	const data = compareRows(series, measures, rowBy);
	if (data.length === 0) return emptyModel(m.compare_empty(), widthPx);
	const points = data.flatMap(({ points }) => points);
	const hasSeveral = measures.length > 1;
	const frame = compareFrame(data, widthPx, maxPct, hasSeveral, rowPx);
	const has = {
		weak: points.some(({ reading }) => reading.status === 'weak'),
		earlier: points.some(({ isLatest, reading }) => !isLatest && reading.reported.kind !== 'words')
	};
	const key = compareKey(measures, has, widthPx);
	const axisTop = key.heightPx === 0 ? 0 : key.heightPx + KEY_GAP_PX;
	const plotTop = axisTop + linesHeight(1, TICK_PX) + AXIS_GAP_PX;
	let [top, plotBottom] = [plotTop, plotTop];
	const rows = data.map((row): CompareRow => {
		const placed = compareRow(row, { frame, hasSeveral, isAnyIntervalKnown }, top);
		const hasMarks = placed.row.marks.length > 0;
		const isLine = hasMarks && !frame.isNarrow;
		top += placed.heightPx + (isLine ? (rowPx ? 0 : ROW_GAP_PX) : WIDE_ROW_GAP_PX);
		if (hasMarks) plotBottom = top;
		return placed.row;
	});
	const heightPx = Math.ceil(top);
	const hasAxis = plotBottom > plotTop;
	const ticks = (hasAxis ? frame.ticks : []).map(({ id, x, label }): CompareTick => ({
		id,
		x,
		y1: plotTop - AXIS_GAP_PX / 2,
		y2: roundPx(plotBottom),
		label: label === '' ? null : tickLabel(id, label, x, axisTop)
	}));
	const ties =
		hasSeveral || rowBy !== 'country'
			? []
			: compareTies(tiedRows(data), rows, frame.isNarrow ? null : frame.innerLeft - TIE_PX);
	return { kind: 'compare', widthPx, heightPx, key: key.items, ticks, rows, ties };
}

function tickLabel(id: string, label: string, x: number, topY: number): PlainText {
	return plainText({ id, x, anchor: 'middle', fontPx: TICK_PX, weight: 400, lines: [label], topY });
}
