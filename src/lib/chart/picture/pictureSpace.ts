import { fitNotes, linesOfFirst, type NoteRoom } from './fitNotes';
import type { PictureFormat } from './pictureFormat';
import { addressBlocks, headBlocks, sourceBlocks } from './pictureFrame';
import { heightOfLines, setLines, type LineRoom, type PictureBlock } from './pictureLine';
import { isMustNote, weighedNotes } from './pictureNotes';
import type { PictureRequest } from './pictureRequest';
import type { PlottedSeries } from '../series/plotted';

/** Between the drawing and the text over and under it, and between kinds of text, in pixels. */
export const [DRAWING_GAP_PX, KIND_GAP_PX] = [12, 6];
/** What notes keep before a chart is not drawn at all; the first of them and the number of the others find room. */
const LAST_NOTE_LINES = 4;

/** What the caption of a picture takes, and what it leaves to drawing and notes. */
export interface PictureSpace {
	format: PictureFormat;
	room: LineRoom;
	top: ReturnType<typeof setLines>;
	foot: PictureBlock[];
	/** Upper edge of the drawing. */
	drawingTop: number;
	/** For drawing and notes, the gap between them left out. */
	freePx: number;
	/** The height that is left to the drawing by as many notes as are wanted, and by fewer and fewer. */
	drawingHeightsPx: number[];
	heightOf: (blocks: PictureBlock[]) => number;
	/** @param drawn the series drawn, where they are a part */
	noteBlocks: (lines: number, drawn?: PlottedSeries[]) => PictureBlock[];
}

/** The usual caption for a chart and tighter ones, each with what must be said; a tight one keeps the fewest notes that a picture may have. */
export function pictureSpaces(
	request: PictureRequest,
	format: PictureFormat
): [PictureSpace, ...PictureSpace[]] {
	const tight = format.tight.map((limits) => pictureSpace(request, { ...format, ...limits }, true));
	return [pictureSpace(request, format, false), ...tight];
}

function pictureSpace(request: PictureRequest, format: PictureFormat, isTight: boolean): PictureSpace {
	const { column, core, anchor, linesEach, isNoteFlow: isFlow } = format;
	const maxPx = column.x2 - column.x1;
	const head = headBlocks(request.caption, format);
	const room: LineRoom = {
		x: anchor === 'start' ? column.x1 : (column.x1 + column.x2) / 2,
		anchor,
		maxPx,
		type: { ...format.type, title: head.titleType },
		gapPx: KIND_GAP_PX
	};
	const heightOf = (blocks: PictureBlock[]): number => heightOfLines(blocks, room);
	const top = setLines(head.blocks, core.y1, room);
	const foot = [...sourceBlocks(request, format), ...addressBlocks(request, format)];
	const drawingTop = top.endY + DRAWING_GAP_PX;
	const freePx = core.y2 - heightOf(foot) - KIND_GAP_PX - DRAWING_GAP_PX - drawingTop;

	const noteRoom = (lines: number): NoteRoom => ({ lines, linesEach, isFlow, maxPx, type: format.type.note });
	const noteBlocks = (lines: number, drawn?: PlottedSeries[]): PictureBlock[] =>
		fitNotes(weighedNotes(request.caption, drawn), noteRoom(lines)).map(({ id, text }) => ({
			kind: 'note',
			id,
			text
		}));
	const notes = weighedNotes(request.caption);
	const fewest = linesOfFirst(notes, notes.filter(isMustNote).length, noteRoom(0));
	const wishes = isTight ? [fewest, LAST_NOTE_LINES] : [Math.max(fewest, format.noteLines), fewest];
	const heightsPx = wishes.map((lines) => freePx - heightOf(noteBlocks(lines)));
	const drawingHeightsPx = isTight ? heightsPx : [Math.min(format.plotPx, ...heightsPx), ...heightsPx];
	return { format, room, top, foot, drawingTop, freePx, drawingHeightsPx, heightOf, noteBlocks };
}
