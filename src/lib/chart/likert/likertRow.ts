import { NAME_PX, TICK_PX } from '../lettering/chartFont';
import { flowItems } from '../lettering/flowItems';
import { likertBars, type LikertSegment } from './likertBars';
import type { LikertFrame } from './likertFrame';
import { likertNotes, type LikertNote } from './likertNotes';
import type { LikertRowData } from './likertRows';
import type { PlainText } from '../lettering/plainText';
import { roundPx } from '../lettering/roundPx';

/** One survey in one country, placed. */
export interface LikertRow {
	id: string;
	/** The name of the row first, then what else is known of the survey. */
	labels: PlainText[];
	segments: LikertSegment[];
	notes: LikertNote[];
	sumNote: string | null;
	isPartial: boolean;
	bar: { y1: number; y2: number };
	/** Whether any answer of the row stands on the scale, not apart. */
	hasScale: boolean;
}

/** A name over a bar and a remark under it belong to it, so they stand close. */
const [OVER_BAR_PX, UNDER_BAR_PX] = [3, 3];
const [BAR_PX, NARROW_BAR_PX] = [30, 28];

/**
 * Places a row: name at the left of its bar, or over it in a narrow drawing, and remarks under it.
 * @param isFirst the first row says what the numbers are: percent
 * @returns the row and the height that it takes in pixels
 */
export function likertRow(
	data: LikertRowData,
	frame: LikertFrame,
	top: number,
	isFirst: boolean
): { row: LikertRow; heightPx: number } {
	const items = [
		{ id: 'name', text: data.name, fontPx: NAME_PX, weight: 600 as const, leadPx: 0 },
		...data.details.map((text, index) => ({
			id: `detail-${index}`,
			text,
			fontPx: TICK_PX,
			weight: 400 as const,
			leadPx: 0
		}))
	];
	const { nameWidthPx: widthPx, labelGapPx: gapPx } = frame;
	const labelsAt = (topY: number) => flowItems(items, { x: 0, topY, widthPx, gapPx });
	const labelPx = labelsAt(top).heightPx;
	const hasBar = data.parts.some(({ pct }) => pct !== null);
	const barPx = !hasBar ? 0 : (frame.rowPx ?? (frame.isNarrow ? NARROW_BAR_PX : BAR_PX));
	const bodyTop = frame.isNarrow ? top + labelPx + (hasBar ? OVER_BAR_PX : 0) : top;
	// Beside a bar the name stands in the middle; beside remarks it starts with the first line.
	const bodyPx = frame.isNarrow || !hasBar ? barPx : Math.max(labelPx, barPx);
	const barY = roundPx(bodyTop + (bodyPx - barPx) / 2);
	const labelTop = frame.isNarrow || !hasBar ? top : top + (bodyPx - labelPx) / 2;
	const noteTop = hasBar ? barY + barPx + UNDER_BAR_PX : bodyTop;
	const { notes, heightPx: notePx } = likertNotes(data, frame, noteTop);
	const bottom = Math.max(bodyTop + bodyPx, notePx > 0 ? noteTop + notePx : 0);
	return {
		row: {
			id: data.id,
			labels: labelsAt(labelTop).places.map(({ text }) => text),
			segments: likertBars(data.parts, frame, barY, barPx, isFirst),
			notes,
			sumNote: data.sumNote,
			isPartial: data.isPartial,
			bar: { y1: barY, y2: roundPx(barY + barPx) },
			hasScale: data.parts.some(({ pct, answer }) => pct !== null && answer.side !== 'apart')
		},
		heightPx: Math.max(bottom, top + labelPx) - top
	};
}
