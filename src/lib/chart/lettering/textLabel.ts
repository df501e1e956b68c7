import { max } from 'd3-array';
import type { Box } from './box';
import { BASELINE_SHIFT, LINE_HEIGHT } from './chartFont';
import type { Tone } from '../series/plotted';
import { roundPx } from './roundPx';
import { textWidth } from './textWidth';

/** A text of one or more lines, ready to be written. */
export interface TextLabel {
	id: string;
	x: number;
	anchor: 'start' | 'middle' | 'end';
	fontPx: number;
	weight: 400 | 600;
	/** `y` is that of the baseline. */
	lines: { id: string; text: string; y: number }[];
	tone: Tone;
	isDimmed: boolean;
}

export interface LabelWish extends Omit<TextLabel, 'lines'> {
	lines: readonly string[];
	/** Middle of all lines, in pixels. */
	middleY: number;
}

/** Height in pixels of so many lines of a font. */
export function linesHeight(count: number, fontPx: number): number {
	return count * fontPx * LINE_HEIGHT;
}

/** Puts the lines of a label round its middle. */
export function textLabel({ lines, middleY, ...rest }: LabelWish): TextLabel {
	const pitch = linesHeight(1, rest.fontPx);
	const firstY = middleY - ((lines.length - 1) / 2) * pitch + rest.fontPx * BASELINE_SHIFT;
	return {
		...rest,
		x: roundPx(rest.x),
		lines: lines.map((text, index) => ({ id: String(index), text, y: roundPx(firstY + index * pitch) }))
	};
}

/** The room that a label takes in the drawing. */
export function labelBox({ x, anchor, fontPx, weight, lines }: TextLabel): Box {
	const width = max(lines, ({ text }) => textWidth(text, fontPx, weight)) ?? 0;
	const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	const middleOf = (line: { y: number } | undefined) => (line?.y ?? 0) - fontPx * BASELINE_SHIFT;
	const half = linesHeight(1, fontPx) / 2;
	return { x1, x2: x1 + width, y1: middleOf(lines[0]) - half, y2: middleOf(lines.at(-1)) + half };
}
