import { NAME_PX, TICK_PX } from './chartFont';
import { flowItems } from './flowItems';
import { likertBars, type LikertSegment } from './likertBars';
import type { LikertFrame } from './likertFrame';
import { likertNotes, type LikertNote } from './likertNotes';
import type { LikertRowData } from './likertRows';
import type { PlainText } from './plainText';
import { roundPx } from './roundPx';

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
}

const [BAR_PX, NARROW_BAR_PX] = [30, 28];
const LABEL_GAP_PX = 10;
const OVER_BAR_PX = 3;
const UNDER_BAR_PX = 3;

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
	// In a column each item has a row of its own, because the gap is as wide as the column.
	const gapPx = frame.isNarrow ? LABEL_GAP_PX : frame.nameWidthPx;
	const place = (topY: number) => flowItems(items, { x: 0, topY, widthPx: frame.nameWidthPx, gapPx });
	const labelPx = place(top).heightPx;
	const barPx = frame.isNarrow ? NARROW_BAR_PX : BAR_PX;
	const besidePx = Math.max(labelPx, barPx);
	const barY = roundPx(frame.isNarrow ? top + labelPx + OVER_BAR_PX : top + (besidePx - barPx) / 2);
	const bodyPx = frame.isNarrow ? labelPx + OVER_BAR_PX + barPx : besidePx;
	const labels = place(frame.isNarrow ? top : top + (besidePx - labelPx) / 2);
	const noteY = Math.max(barY + barPx, frame.isNarrow ? 0 : top + bodyPx) + UNDER_BAR_PX;
	const { notes, heightPx: notePx } = likertNotes(data, frame, noteY);
	return {
		row: {
			id: data.id,
			labels: labels.places.map(({ text }) => text),
			segments: likertBars(data.parts, frame, barY, barPx, isFirst),
			notes,
			sumNote: data.sumNote,
			isPartial: data.isPartial,
			bar: { y1: barY, y2: barY + barPx }
		},
		heightPx: bodyPx + (notePx > 0 ? UNDER_BAR_PX + notePx : 0)
	};
}
