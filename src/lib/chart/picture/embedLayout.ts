import { sum } from 'd3-array';
import type { ChartCaption } from '../buildChart';
import type { ChartModel } from '../panels/chartModel';
import * as m from '../../text/paraglide/messages';
import type { Note } from '../caption/note';
import { wrapText } from '../lettering/wrapText';

/** An embedded figure is drawn twice, in pixels of the drawing; its width decides which of the two is shown. */
export const EMBED_NARROW_PX = 340;
export const EMBED_WIDE_PX = 680;
/** From this width on, in pixels of the frame, the wide one is shown: `ui/embed.css` says the same. */
const WIDE_FROM_PX = 576;

/** Width for which the height of a snippet is worked out: a column of an article. */
export const EMBED_WIDTH_PX = 640;

/** Space round the figure, between its parts, and the height of what is folded, as `ui/embed.css` and `ui/base.css` have them. */
const PADDING_PX = 12;
const GAP_PX = 12;
const LINE_GAP_PX = 4;
const FOLDED_PX = 24;
/** A longer table scrolls; a row of two lines. */
const MOST_TABLE_PX = 480;
const ROW_PX = 49;
/** A line more than was worked out: browsers break lines a little differently, and a scroll bar is worse than a gap. */
const RESERVE_PX = 20;
const SMALL = { fontPx: 13.4, leadingPx: 20, weight: 400 } as const;
const TITLE = { fontPx: 24, leadingPx: 29, weight: 600 } as const;

/** More questions than this are folded, so that the drawing is seen first. */
export const MOST_OPEN_QUESTIONS = 2;

/** A figure in an article must not be longer than the article. */
const MOST_OPEN_NOTES = 2;

/** The notes that are read with an embedded figure: those that its drawing points at by a number, and all where they are few. */
export function foldNotes(notes: readonly Note[]): { open: Note[]; folded: Note[] } {
	if (notes.length <= MOST_OPEN_NOTES) return { open: [...notes], folded: [] };
	return {
		open: notes.filter(({ number }) => number !== null),
		folded: notes.filter(({ number }) => number === null)
	};
}

/** The width, of those drawn, that is shown in a frame. */
export function embedDrawingPx(framePx: number): number {
	return framePx < WIDE_FROM_PX ? EMBED_NARROW_PX : EMBED_WIDE_PX;
}

/**
 * Height in pixels that an embedded figure takes in a frame, for a host page without the script that asks it. Worked
 * out from the widths of texts, which are taken a little too wide: it is rather a line too high than one too low.
 * @param drawing drawn for `embedDrawingPx(framePx)`; `null` where the table stands in its place
 */
export function embedHeight(caption: ChartCaption, drawing: ChartModel | null, framePx: number): number {
	const roomPx = framePx - 2 * PADDING_PX;
	const high = (text: string, { fontPx, leadingPx, weight }: typeof SMALL | typeof TITLE): number =>
		wrapText(text, roomPx, fontPx, weight).length * leadingPx;
	const stack = (heights: number[], gapPx: number): number =>
		sum(heights) + Math.max(0, heights.length - 1) * gapPx;

	const isFolded = caption.questions.length > MOST_OPEN_QUESTIONS;
	const questions = caption.questions.flatMap(({ pollster, quoted, base, readText, wordingOriginal }) => [
		high(`${pollster}: ${quoted} ${m.asked_of({ base })}; ${readText}.`, SMALL),
		...(wordingOriginal === '' ? [] : [FOLDED_PX])
	]);
	const { open, folded } = foldNotes(caption.notes);
	const header = [
		high(caption.kicker, SMALL),
		high(caption.title, TITLE),
		...(isFolded ? [FOLDED_PX] : questions)
	];
	const footer = [
		...open.map(({ text }) => high(`(12) ${text}`, SMALL)),
		...(folded.length === 0 ? [] : [FOLDED_PX]),
		...(caption.events.length === 0 ? [] : [high(m.events_no_cause(), SMALL)]),
		...caption.events.map(({ number, text }) => high(`${number} ${text}`, SMALL)),
		...caption.sourceLines.map((line) => high(`${line}.`, SMALL)),
		FOLDED_PX,
		high(`${m.embed_full_chart()} ${m.data_version({ version: caption.version })}`, SMALL) + LINE_GAP_PX
	];
	const drawingPx =
		drawing === null
			? Math.min(MOST_TABLE_PX, (caption.table.rows.length + 1) * ROW_PX)
			: (drawing.heightPx * roomPx) / drawing.widthPx;
	const parts = [stack(header, LINE_GAP_PX), drawingPx, stack(footer, LINE_GAP_PX)];
	return Math.ceil(stack(parts, GAP_PX) + 2 * PADDING_PX + RESERVE_PX);
}
