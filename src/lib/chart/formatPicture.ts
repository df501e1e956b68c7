import * as m from '../text/paraglide/messages';
import type { ChartFrame } from './buildChart';
import { emptyModel } from './emptyModel';
import { fitDrawing, USUAL_SCALE, type FittedDrawing } from './fitDrawing';
import { fitNotes } from './fitNotes';
import { drawPart, type PartDrawing } from './drawPart';
import { pictureBands } from './pictureBands';
import type { PictureFormat } from './pictureFormat';
import { addressBlocks, headBlocks, sourceBlocks } from './pictureFrame';
import {
	countLines,
	heightOfLines,
	setLines,
	type LineRoom,
	type LineType,
	type PictureBlock
} from './pictureLine';
import type { PictureModel } from './pictureModel';
import { isMustNote, weighedNotes } from './pictureNotes';
import type { PictureRequest } from './pictureRequest';
import type { PlottedSeries } from './plotted';
import { roundPx } from './roundPx';

/** Between the drawing and the text over and under it, and between kinds of text, in pixels. */
const [DRAWING_GAP_PX, KIND_GAP_PX] = [12, 6];
/** What notes keep before a chart is not drawn at all; the first of them and the number of the others find room. */
const LAST_NOTE_LINES = 3;
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
	const noteBlocks = (lines: number, drawn?: PlottedSeries[]): PictureBlock[] =>
		fitNotes(weighedNotes(request.frame, drawn), { lines, linesEach, isFlow, maxPx, type: noteType }).map(
			asNote
		);
	const widthPx = drawing.x2 - drawing.x1;
	const { most, fewest } = noteLines(request.frame, format, maxPx);
	const rooms = [most, fewest, LAST_NOTE_LINES].map((lines) => freePx - heightOf(noteBlocks(lines)));
	const wanted = drawSome(request, widthPx, [Math.min(format.plotPx, rooms[0] ?? 0), ...rooms], noteType);
	const part = wanted.sentence;
	const sentence: PictureBlock[] = part === '' ? [] : [{ kind: 'part', id: 'part', text: part }];
	const notesPx = freePx - wanted.model.heightPx * wanted.scale - heightOf(sentence) - KIND_GAP_PX;
	const notes = noteBlocks(Math.floor(notesPx / noteType.leadingPx), wanted.series);
	const below = [...sentence, ...notes, ...foot];

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

/** Lines of notes that are kept free, and those that must be: of the notes that go with every picture, and of what is said of the rest. */
function noteLines(
	frame: ChartFrame,
	format: PictureFormat,
	maxPx: number
): { most: number; fewest: number } {
	const { linesEach, isNoteFlow, type } = format;
	const linesOf = (text: string): number => countLines(text, maxPx, type.note);
	const must = weighedNotes(frame)
		.filter(isMustNote)
		.map(({ text }) => Math.min(linesEach, linesOf(text)));
	// Where notes follow one another, each saves half a line on average.
	const lines = must.reduce((sum, each) => sum + each, 0) - (isNoteFlow ? Math.floor(must.length / 2) : 0);
	return { most: Math.max(format.noteLines, lines + 1), fewest: lines + 1 };
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
