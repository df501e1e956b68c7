import { textWidth } from '../lettering/textWidth';
import { wrapText } from '../lettering/wrapText';

export type LineKind = 'kicker' | 'title' | 'question' | 'part' | 'note' | 'source' | 'site' | 'words';

/** How a kind of line is set, in pixels of the picture. */
export interface LineType {
	fontPx: number;
	leadingPx: number;
	weight: 400 | 600;
}

/** One line of text of a picture, with its class in the style sheet of pictures. */
export interface PictureLine {
	id: string;
	kind: LineKind;
	text: string;
	x: number;
	/** Baseline. */
	y: number;
	anchor: 'start' | 'middle';
	fontPx: number;
	weight: 400 | 600;
}

/** A paragraph that is not set yet. */
export interface PictureBlock {
	kind: LineKind;
	id: string;
	text: string;
}

/** Where paragraphs are set. */
export interface LineRoom {
	/** Left edge of the lines, or their middle. */
	x: number;
	anchor: 'start' | 'middle';
	maxPx: number;
	type: Record<LineKind, LineType>;
	/** Between paragraphs of two kinds. */
	gapPx: number;
}

/**
 * Sets paragraphs one under the other.
 * @param fromY upper edge, in pixels
 * @returns the lines, and the baseline of the last one
 */
export function setLines(
	blocks: readonly PictureBlock[],
	fromY: number,
	room: LineRoom
): { lines: PictureLine[]; endY: number } {
	let endY = fromY;
	const lines = blocks.flatMap(({ kind, id, text }, block) => {
		const { fontPx, leadingPx, weight } = room.type[kind];
		if (block > 0 && blocks[block - 1]?.kind !== kind) endY += room.gapPx;
		const isBalanced = room.anchor === 'middle' || kind === 'title';
		const wrap = isBalanced ? wrapEvenly : wrapText;
		return wrap(text, room.maxPx, fontPx, weight).map((line, index): PictureLine => {
			endY += leadingPx;
			const { x, anchor } = room;
			return { id: `${id}:${index}`, kind, text: line, x, y: endY, anchor, fontPx, weight };
		});
	});
	return { lines, endY };
}

/** The width of even lines is found to within this. */
const EVEN_WITHIN_PX = 6;

/** As few lines as the width allows, and of them the most even ones: a last word alone looks lost. */
function wrapEvenly(text: string, maxPx: number, fontPx: number, weight: 400 | 600): string[] {
	const widest = wrapText(text, maxPx, fontPx, weight);
	// A word is torn where a line is wider than no word, and nowhere else.
	const wordPx = Math.max(...text.split(' ').map((word) => textWidth(word, fontPx, weight)));
	let [low, high, lines] = [Math.max(maxPx / 2, wordPx), maxPx, widest];
	while (widest.length > 1 && high - low > EVEN_WITHIN_PX) {
		const middle = (low + high) / 2;
		const narrower = wrapText(text, middle, fontPx, weight);
		if (narrower.length > widest.length) low = middle;
		else [high, lines] = [middle, narrower];
	}
	return lines;
}

/** How many lines a text takes. */
export function countLines(text: string, maxPx: number, { fontPx, weight }: LineType): number {
	return wrapText(text, maxPx, fontPx, weight).length;
}

/** The height that `setLines` needs for these paragraphs. */
export function heightOfLines(blocks: readonly PictureBlock[], { maxPx, type, gapPx }: LineRoom): number {
	return blocks.reduce((sum, { kind, text }, index) => {
		const gap = index > 0 && blocks[index - 1]?.kind !== kind ? gapPx : 0;
		return sum + gap + countLines(text, maxPx, type[kind]) * type[kind].leadingPx;
	}, 0);
}

/** The text as far as it fits into so many lines, cut between words; what is left out is marked by an ellipsis. */
export function cutToLines(text: string, most: number, maxPx: number, type: LineType): string {
	if (countLines(text, maxPx, type) <= most) return text;
	const words = text.split(' ');
	let kept = words.length - 1;
	while (kept > 1 && countLines(`${words.slice(0, kept).join(' ')} …`, maxPx, type) > most) kept--;
	return `${words.slice(0, kept).join(' ')} …`;
}
