import * as m from '../../text/paraglide/messages';
import { drawPart, type PartDrawing } from './drawPart';
import { emptyModel } from '../lettering/emptyModel';
import { fitDrawing, USUAL_SCALE, type FittedDrawing } from './fitDrawing';
import { pictureBands } from './pictureBands';
import type { PictureFormat } from './pictureFormat';
import { setLines, type PictureBlock } from './pictureLine';
import type { PictureModel } from './pictureModel';
import type { PictureRequest } from './pictureRequest';
import { DRAWING_GAP_PX, KIND_GAP_PX, pictureSpaces, type PictureSpace } from './pictureSpace';
import { roundPx } from '../lettering/roundPx';

/** The sentence that only a part is drawn is not longer than this. */
const MOST_SENTENCE_LINES = 2;

/**
 * Lays a chart out for a fixed size: caption and notes within the square in the middle, the drawing between them. What must
 * be said is set first, then the drawing gets its height, then notes fill what is left, and the drawing takes the rest.
 * Where the whole chart has no room, the caption is set in fewer lines, and only then a part of the chart is left out.
 */
export function formatPicture(request: PictureRequest, format: PictureFormat): PictureModel {
	const spaces = pictureSpaces(request, format);
	for (const space of spaces) {
		const whole = drawWhole(request, space);
		if (whole !== null) return setPicture(request, space, whole);
	}
	const tightest = spaces.at(-1) ?? spaces[0];
	return setPicture(request, tightest, drawSome(request, tightest));
}

/** All of the chart in the first of the heights that holds it. */
function drawWhole(request: PictureRequest, space: PictureSpace): PartDrawing | null {
	for (const heightPx of space.drawingHeightsPx) {
		const fitted = fitDrawing(request, { ...usualRoom(space), heightPx });
		if (fitted !== null) return { ...fitted, series: request.series, sentence: '' };
	}
	return null;
}

/** A part of the chart, with the sentence that says so. */
function drawSome(request: PictureRequest, space: PictureSpace): PartDrawing {
	const { leadingPx } = space.format.type.part;
	const heightPx = Math.max(...space.drawingHeightsPx) - MOST_SENTENCE_LINES * leadingPx - KIND_GAP_PX;
	const room = { ...usualRoom(space), heightPx };
	const model = emptyModel(m.picture_none_fits(), Math.floor(room.widthPx / USUAL_SCALE));
	return drawPart(request, room) ?? { model, scale: USUAL_SCALE, series: [], sentence: '' };
}

function usualRoom({ format: { drawing } }: PictureSpace): { widthPx: number; mostScale: number } {
	return { widthPx: drawing.x2 - drawing.x1, mostScale: USUAL_SCALE };
}

/** Sets the notes that have room beside the drawing, and lets the drawing grow into the rest. */
function setPicture(request: PictureRequest, space: PictureSpace, wanted: PartDrawing): PictureModel {
	const { format, room, top, foot, drawingTop, freePx, heightOf, noteBlocks } = space;
	const { core, drawing } = format;
	const part = wanted.sentence;
	const sentence: PictureBlock[] = part === '' ? [] : [{ kind: 'part', id: 'part', text: part }];
	const sentencePx = sentence.length === 0 ? 0 : heightOf(sentence) + KIND_GAP_PX;
	const notesPx = freePx - wanted.model.heightPx * wanted.scale - sentencePx;
	const fitted = noteBlocks(Math.floor(notesPx / format.type.note.leadingPx), wanted.series);
	const below = [...sentence, ...fitted, ...foot];
	const bottomPx = heightOf(below);
	const restPx = core.y2 - bottomPx - DRAWING_GAP_PX - drawingTop;
	const widthPx = drawing.x2 - drawing.x1;
	const larger = sentence.length > 0 ? null : fitDrawing(request, { widthPx, heightPx: restPx });
	const { model, scale, x } = withinText(larger ?? wanted, format);
	return {
		widthPx: format.widthPx,
		heightPx: format.heightPx,
		lines: [
			...top.lines,
			...setLines(below, core.y2 - bottomPx, room).lines,
			...pictureBands(request, format)
		],
		drawing: { model, scale, x, y: roundPx(drawingTop + (restPx - model.heightPx * scale) / 2) }
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
