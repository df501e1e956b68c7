import { roundPx } from './roundPx';
import { linesHeight } from './textLabel';
import { wrapText } from './wrapText';

/** A chart that cannot be drawn: the reason stands in its place. */
export interface EmptyModel {
	kind: 'empty';
	reason: string;
	widthPx: number;
	heightPx: number;
	/** The reason, wrapped; `y` is that of the baseline. */
	lines: { id: string; text: string; y: number }[];
	fontPx: number;
}

const FONT_PX = 14;
/** Room over and under the reason, so that it does not look like a caption of something lost. */
const PADDING_PX = 32;

/** The model of a chart without anything to draw; the reason is whole sentences for readers. */
export function emptyModel(reason: string, widthPx: number): EmptyModel {
	const lines = wrapText(reason, widthPx, FONT_PX).map((text, index) => ({
		id: String(index),
		text,
		y: roundPx(PADDING_PX + FONT_PX + linesHeight(index, FONT_PX))
	}));
	const heightPx = Math.ceil(2 * PADDING_PX + linesHeight(lines.length, FONT_PX));
	return { kind: 'empty', reason, widthPx, heightPx, lines, fontPx: FONT_PX };
}
