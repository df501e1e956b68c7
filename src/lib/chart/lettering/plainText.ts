import { max } from 'd3-array';
import type { Box } from './box';
import { BASELINE_SHIFT, LINE_HEIGHT } from './chartFont';
import { roundPx } from './roundPx';
import { linesHeight, type TextLabel } from './textLabel';
import { textWidth } from './textWidth';

/** A text in ink, of one or more lines, ready to be written. */
export type PlainText = Omit<TextLabel, 'tone' | 'isDimmed'>;

export interface PlainTextWish extends Omit<PlainText, 'lines'> {
	lines: readonly string[];
	/** Upper edge of the first line, in pixels. */
	topY: number;
}

/** Sets lines one under the other from an upper edge. */
export function plainText({ lines, topY, ...rest }: PlainTextWish): PlainText {
	const pitch = linesHeight(1, rest.fontPx);
	const firstY = topY + pitch / 2 + rest.fontPx * BASELINE_SHIFT;
	return {
		...rest,
		x: roundPx(rest.x),
		lines: lines.map((text, index) => ({ id: String(index), text, y: roundPx(firstY + index * pitch) }))
	};
}

/** The room that a text takes in the drawing. */
export function plainTextBox({ x, anchor, fontPx, weight, lines }: PlainText): Box {
	const width = max(lines, ({ text }) => textWidth(text, fontPx, weight)) ?? 0;
	const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	const above = fontPx * (LINE_HEIGHT / 2 + BASELINE_SHIFT);
	const y1 = (lines[0]?.y ?? 0) - above;
	return { x1, x2: x1 + width, y1, y2: y1 + linesHeight(lines.length, fontPx) };
}
