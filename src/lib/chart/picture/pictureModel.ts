import type { ChartCaption } from '../buildChart';
import type { ChartModel } from '../panels/chartModel';
import { pictureNotes } from './pictureNotes';
import { questionText } from './pictureTexts';
import { referenceText } from '../caption/referenceText';
import { setLines, type LineRoom, type PictureBlock, type PictureLine } from './pictureLine';

/** A chart as a picture that stands alone: its caption is part of it, so that no copy loses its source. */
export interface PictureModel {
	widthPx: number;
	heightPx: number;
	lines: PictureLine[];
	/** Upper left corner, and pixels of the picture for one of the drawing. */
	drawing: { model: ChartModel; x: number; y: number; scale: number };
}

/** Quiet paper round a picture of natural height. */
export const MARGIN_PX = 24;
const BLOCK_GAP_PX = 12;

const TYPE: LineRoom['type'] = {
	kicker: { fontPx: 13, leadingPx: 18, weight: 600 },
	title: { fontPx: 24, leadingPx: 30, weight: 600 },
	question: { fontPx: 14, leadingPx: 20, weight: 400 },
	part: { fontPx: 12, leadingPx: 17, weight: 600 },
	note: { fontPx: 12, leadingPx: 17, weight: 400 },
	source: { fontPx: 12, leadingPx: 17, weight: 400 },
	site: { fontPx: 13, leadingPx: 18, weight: 600 },
	words: { fontPx: 14, leadingPx: 20, weight: 400 }
};

/** Lays out kicker, title, questions, drawing, notes and sources under each other, as high as they need. */
export function pictureModel(caption: ChartCaption, model: ChartModel, link: string): PictureModel {
	const above: PictureBlock[] = [
		{ kind: 'kicker', id: 'kicker', text: caption.kicker },
		{ kind: 'title', id: 'title', text: caption.title },
		...caption.questions.map((question) => ({
			kind: 'question' as const,
			id: `question:${question.id}`,
			text: questionText(question, 'whole', caption.questions.length > 1)
		}))
	];
	const below: PictureBlock[] = [
		...pictureNotes(caption).map(({ id, text }) => ({ kind: 'note' as const, id, text })),
		...caption.sourceLines.map((text, index) => ({
			kind: 'source' as const,
			id: `line:${index}`,
			text: `${text}.`
		})),
		...caption.references.map((reference) => ({
			kind: 'source' as const,
			id: `reference:${reference.number}`,
			text: `${reference.number} ${referenceText(reference)} ${reference.url}`
		})),
		{ kind: 'source', id: 'link', text: `${link} · ${caption.version}` }
	];
	const widthPx = model.widthPx + 2 * MARGIN_PX;
	const room: LineRoom = {
		x: MARGIN_PX,
		anchor: 'start',
		maxPx: model.widthPx,
		type: TYPE,
		gapPx: BLOCK_GAP_PX / 2
	};
	const top = setLines(above, MARGIN_PX, room);
	const drawingY = top.endY + BLOCK_GAP_PX;
	const bottom = setLines(below, drawingY + model.heightPx + BLOCK_GAP_PX, room);
	return {
		widthPx,
		heightPx: bottom.endY + MARGIN_PX,
		lines: [...top.lines, ...bottom.lines],
		drawing: { model, x: MARGIN_PX, y: drawingY, scale: 1 }
	};
}
