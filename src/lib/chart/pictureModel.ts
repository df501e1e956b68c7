import type { ChartFrame } from './buildChart';
import type { ChartModel } from './chartModel';
import * as m from '../text/paraglide/messages';
import { referenceText } from './referenceText';
import { wrapText } from './wrapText';

/** One line of text of a picture, with its class in the style sheet of charts. */
export interface PictureLine {
	id: string;
	kind: 'kicker' | 'title' | 'question' | 'note' | 'source';
	text: string;
	x: number;
	/** Baseline. */
	y: number;
}

/** A chart as a picture that stands alone: its frame is part of it, so that no copy loses its source. */
export interface PictureModel {
	widthPx: number;
	heightPx: number;
	lines: PictureLine[];
	drawing: { model: ChartModel; x: number; y: number };
}

const MARGIN_PX = 24;
const BLOCK_GAP_PX = 12;

/** Type of each kind of line; the style sheet of charts gives the same sizes. */
const TYPE: Record<PictureLine['kind'], { fontPx: number; leadingPx: number; weight: 400 | 600 }> = {
	kicker: { fontPx: 13, leadingPx: 18, weight: 600 },
	title: { fontPx: 24, leadingPx: 30, weight: 600 },
	question: { fontPx: 14, leadingPx: 20, weight: 400 },
	note: { fontPx: 12, leadingPx: 17, weight: 400 },
	source: { fontPx: 12, leadingPx: 17, weight: 400 }
};

interface Block {
	kind: PictureLine['kind'];
	id: string;
	text: string;
}

/** Lays out kicker, title, questions, drawing, notes and sources under each other. */
export function pictureModel(frame: ChartFrame, model: ChartModel, link: string): PictureModel {
	const above: Block[] = [
		{ kind: 'kicker', id: 'kicker', text: frame.kicker },
		{ kind: 'title', id: 'title', text: frame.title },
		...frame.questions.map((question) => ({
			kind: 'question' as const,
			id: `question:${question.id}`,
			text: [
				frame.questions.length > 1 ? `${question.pollster}: ` : '',
				question.quoted,
				question.wordingOriginal === '' ? '' : ` (${question.wordingOriginal})`,
				` ${m.asked_of({ base: question.base })}; ${question.readText}.`
			].join('')
		}))
	];
	const below: Block[] = [
		...frame.notes
			.filter((note) => !note.isDetail)
			.map((note) => ({
				kind: 'note' as const,
				id: note.id,
				text: note.number === null ? note.text : `[${note.number}] ${note.text}`
			})),
		...(frame.events.length === 0
			? []
			: [
					{ kind: 'note' as const, id: 'events', text: m.events_in_picture() },
					...frame.events.map((event) => ({
						kind: 'note' as const,
						id: event.number,
						text: m.event_in_picture({ ...event, pages: event.references.join(', ') })
					}))
				]),
		...frame.sourceLines.map((text, index) => ({
			kind: 'source' as const,
			id: `line:${index}`,
			text: `${text}.`
		})),
		...frame.references.map((reference) => ({
			kind: 'source' as const,
			id: `reference:${reference.number}`,
			text: `${reference.number} ${referenceText(reference)} ${reference.url}`
		})),
		{ kind: 'source', id: 'link', text: `${link} · ${frame.version}` }
	];
	const widthPx = model.widthPx + 2 * MARGIN_PX;
	const top = setBlocks(above, MARGIN_PX, model.widthPx);
	const drawingY = top.endY + BLOCK_GAP_PX;
	const bottom = setBlocks(below, drawingY + model.heightPx + BLOCK_GAP_PX, model.widthPx);
	return {
		widthPx,
		heightPx: bottom.endY + MARGIN_PX,
		lines: [...top.lines, ...bottom.lines],
		drawing: { model, x: MARGIN_PX, y: drawingY }
	};
}

function setBlocks(blocks: Block[], fromY: number, maxPx: number): { lines: PictureLine[]; endY: number } {
	let endY = fromY;
	const lines = blocks.flatMap(({ kind, id, text }, block) => {
		const { fontPx, leadingPx, weight } = TYPE[kind];
		if (block > 0 && blocks[block - 1]?.kind !== kind) endY += BLOCK_GAP_PX / 2;
		return wrapText(text, maxPx, fontPx, weight).map((line, index) => {
			endY += leadingPx;
			return { id: `${id}:${index}`, kind, text: line, x: MARGIN_PX, y: endY };
		});
	});
	return { lines, endY };
}
