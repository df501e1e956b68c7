import * as m from '../text/paraglide/messages';
import { emptyModel } from './emptyModel';
import { fitDrawing, USUAL_SCALE, type FittedDrawing } from './fitDrawing';
import { fitNotes, linesOfFirst, type NoteRoom } from './fitNotes';
import { drawPart, type PartDrawing } from './drawPart';
import { pictureBands } from './pictureBands';
import type { PictureFormat } from './pictureFormat';
import { addressBlocks, headBlocks, sourceBlocks } from './pictureFrame';
import { heightOfLines, setLines, type LineRoom, type LineType, type PictureBlock } from './pictureLine';
import type { PictureModel } from './pictureModel';
import { isMustNote, weighedNotes } from './pictureNotes';
import type { PictureRequest } from './pictureRequest';
import type { PlottedSeries } from './plotted';
import { roundPx } from './roundPx';

/** Between the drawing and the text over and under it, and between kinds of text, in pixels. */
const [DRAWING_GAP_PX, KIND_GAP_PX] = [12, 6];
/** What notes keep before a chart is not drawn at all; the first of them and the number of the others find room. */
const LAST_NOTE_LINES = 4;
/** The sentence that only a part is drawn is not longer than this. */
const MOST_SENTENCE_LINES = 2;

/**
 * Lays a chart out for a fixed size: frame and notes within the square in the middle, the drawing between them. What must
 * be said is set first, then the drawing gets its height, then notes fill what is left, and the drawing takes the rest.
 */
export function formatPicture(request: PictureRequest, format: PictureFormat): PictureModel {
	const { column, core, anchor, drawing } = format;
	const maxPx = column.x2 - column.x1;
	const x = anchor === 'start' ? column.x1 : (column.x1 + column.x2) / 2;
	const head = headBlocks(request.frame, format);
	const room: LineRoom = {
		x,
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

	const noteType = format.type.note;
	const { linesEach, isNoteFlow: isFlow } = format;
	const noteRoom = (lines: number): NoteRoom => ({ lines, linesEach, isFlow, maxPx, type: noteType });
	const noteBlocks = (lines: number, drawn?: PlottedSeries[]): PictureBlock[] =>
		fitNotes(weighedNotes(request.frame, drawn), noteRoom(lines)).map(asNote);
	const widthPx = drawing.x2 - drawing.x1;
	const all = weighedNotes(request.frame);
	const fewest = linesOfFirst(all, all.filter(isMustNote).length, noteRoom(0));
	const rooms = [Math.max(fewest, format.noteLines), fewest, LAST_NOTE_LINES].map(
		(lines) => freePx - heightOf(noteBlocks(lines))
	);
	const wanted = drawSome(request, widthPx, [Math.min(format.plotPx, rooms[0] ?? 0), ...rooms], noteType);
	const part = wanted.sentence;
	const sentence: PictureBlock[] = part === '' ? [] : [{ kind: 'part', id: 'part', text: part }];
	const sentencePx = sentence.length === 0 ? 0 : heightOf(sentence) + KIND_GAP_PX;
	const notesPx = freePx - wanted.model.heightPx * wanted.scale - sentencePx;
	const fitted = noteBlocks(Math.floor(notesPx / noteType.leadingPx), wanted.series);
	const below = [...sentence, ...fitted, ...foot];

	const bottomPx = heightOf(below);
	const restPx = core.y2 - bottomPx - DRAWING_GAP_PX - drawingTop;
	const larger = sentence.length > 0 ? null : fitDrawing(request, { widthPx, heightPx: restPx });
	const { model, scale, x: drawingX } = withinText(larger ?? wanted, format);
	return {
		widthPx: format.widthPx,
		heightPx: format.heightPx,
		lines: [
			...top.lines,
			...setLines(below, core.y2 - bottomPx, room).lines,
			...pictureBands(request, format)
		],
		drawing: { model, scale, x: drawingX, y: roundPx(drawingTop + (restPx - model.heightPx * scale) / 2) }
	};
}

/** A reason why nothing is drawn is text, and stands where a crop keeps it. */
function withinText(
	{ model, scale }: FittedDrawing,
	{ column, drawing }: PictureFormat
): FittedDrawing & { x: number } {
	if (model.kind !== 'empty') return { model, scale, x: drawing.x1 };
	const widthPx = Math.floor((column.x2 - column.x1) / USUAL_SCALE);
	return { model: emptyModel(model.reason, widthPx), scale: USUAL_SCALE, x: column.x1 };
}

const asNote = ({ id, text }: { id: string; text: string }): PictureBlock => ({ kind: 'note', id, text });

/** All of the chart in the first of the heights that holds it; else a part of it, with the sentence that says so. */
function drawSome(
	request: PictureRequest,
	widthPx: number,
	heightsPx: number[],
	{ leadingPx }: LineType
): PartDrawing {
	for (const heightPx of heightsPx) {
		const fitted = fitDrawing(request, { widthPx, heightPx, mostScale: USUAL_SCALE });
		if (fitted !== null) return { ...fitted, series: request.series, sentence: '' };
	}
	const heightPx = Math.max(...heightsPx) - MOST_SENTENCE_LINES * leadingPx - KIND_GAP_PX;
	return (
		drawPart(request, { widthPx, heightPx, mostScale: USUAL_SCALE }) ?? {
			model: emptyModel(m.picture_none_fits(), Math.floor(widthPx / USUAL_SCALE)),
			scale: USUAL_SCALE,
			series: [],
			sentence: ''
		}
	);
}
