import { extent } from 'd3-array';
import { NAME_PX, TICK_PX } from '../lettering/chartFont';
import { YEARS_GAP_PX, type CompareFrame } from './compareFrame';
import { compareMark, type CompareMark, type HorizontalLine } from './compareMark';
import { compareNotes, type CompareNote } from './compareNotes';
import { hasPlace, type ComparePoint, type CompareRowData } from '../series/compareRows';
import { placeValues } from './compareValues';
import { flowItems } from '../lettering/flowItems';
import type { PlainText } from '../lettering/plainText';
import { roundPx } from '../lettering/roundPx';

/** One country, or one group of people, placed. */
export interface CompareRow {
	id: string;
	/** The name first, then the years. */
	labels: PlainText[];
	/** A hairline from the name to the end of the axis, where the row has marks. */
	guide: HorizontalLine | null;
	/** From the lowest to the highest of several newest marks. */
	connector: HorizontalLine | null;
	/** Earlier ones first, so that the newest lie over them. */
	marks: CompareMark[];
	notes: CompareNote[];
}

/** Room for marks at two heights with their values; a row under its name with marks at one height is lower. */
const [ROW_PX, LOW_ROW_PX] = [28, 22];
/** Sets a remark in small type on the line of the name beside it, too. */
const NOTE_GAP_PX = 1;
/** Marks of several measures nearer than this are moved up and down, so that none hides the other. */
const HIDING_PX = 9;
const MOVE_PX = 5.5;

/** What all rows of a chart have in common. */
export interface CompareContext {
	frame: CompareFrame;
	hasSeveral: boolean;
	isAnyIntervalKnown: boolean;
}

/** Places a row. @returns the row and the height that it takes in pixels */
export function compareRow(
	data: CompareRowData,
	{ frame, hasSeveral, isAnyIntervalKnown }: CompareContext,
	top: number
): { row: CompareRow; heightPx: number } {
	const points = data.points.filter(hasPlace).sort((a, b) => Number(a.isLatest) - Number(b.isLatest));
	const labelPx = compareLabels(data, frame, top).heightPx;
	const shifts = points.map((_, index) => shiftOf(index, points, frame));
	const lowPx = frame.rowPx ?? (frame.isNarrow ? LOW_ROW_PX : ROW_PX);
	const markPx = points.length === 0 ? 0 : shifts.every((shift) => shift === 0) ? lowPx : ROW_PX;
	// Names stand over the marks, or beside them and in the middle; beside remarks they start with the first line.
	const besidePx = Math.max(markPx, points.length > 0 ? labelPx : 0);
	const [labelTop, bodyTop, bodyPx] = frame.isNarrow
		? [top, top + labelPx, markPx]
		: [top + (points.length > 0 ? (besidePx - labelPx) / 2 : 0), top, besidePx];
	const middleY = roundPx(bodyTop + bodyPx / 2);
	const marks = points.map((point, index) =>
		compareMark(point, frame, roundPx(middleY + (shifts[index] ?? 0)), isAnyIntervalKnown)
	);
	const newest = marks.filter(({ isEarlier }) => !isEarlier);
	const [x1 = 0, x2 = 0] = extent(newest, ({ x }) => x);
	const { notes, heightPx: notePx } = compareNotes(data, frame, hasSeveral, bodyTop + bodyPx + NOTE_GAP_PX);
	const bottom = bodyTop + bodyPx + (notePx > 0 ? NOTE_GAP_PX + notePx : 0);
	return {
		row: {
			id: data.id,
			labels: compareLabels(data, frame, labelTop).places.map(({ text }) => text),
			guide: marks.length > 0 ? { x1: frame.innerLeft, x2: frame.right, y: middleY } : null,
			connector: newest.length > 1 ? { x1, x2, y: middleY } : null,
			marks: placeValues(points, marks, frame),
			notes
		},
		heightPx: Math.max(bottom, top + labelPx) - top
	};
}

/** Name and years from an upper edge. */
function compareLabels(data: CompareRowData, frame: CompareFrame, topY: number) {
	const items = [
		{ id: 'name', text: data.name, fontPx: NAME_PX, weight: 600 as const, leadPx: 0 },
		{ id: 'years', text: data.years, fontPx: TICK_PX, weight: 400 as const, leadPx: 0 }
	].filter(({ text }) => text !== '');
	return flowItems(items, { x: 0, topY, widthPx: frame.nameWidthPx, gapPx: YEARS_GAP_PX });
}

/** How far a mark is moved from the middle of its row: only newest marks that would hide one another are. */
function shiftOf(index: number, points: readonly ComparePoint[], frame: CompareFrame): number {
	const xOf = ({ reading: { reported } }: ComparePoint): number =>
		frame.x(reported.kind === 'percent' || reported.kind === 'about' ? reported.pct : 0);
	const own = points[index];
	if (own === undefined || !own.isLatest) return 0;
	const newest = points.filter(({ isLatest }) => isLatest);
	const isNear = (a: ComparePoint, b: ComparePoint): boolean => Math.abs(xOf(a) - xOf(b)) < HIDING_PX;
	const isHidden = newest.some((other) => other !== own && isNear(own, other));
	return isHidden ? (newest.indexOf(own) % 2 === 0 ? -MOVE_PX : MOVE_PX) : 0;
}
