import { max } from 'd3-array';
import { plainText, type PlainText } from './plainText';
import { roundPx } from './roundPx';
import { linesHeight } from './textLabel';
import { textWidth } from './textWidth';
import { wrapText } from './wrapText';

/** A short text, with room before it for a mark. */
export interface FlowItem {
	id: string;
	text: string;
	fontPx: number;
	weight: 400 | 600;
	/** Room for a mark before the text, in pixels; 0 for none. */
	leadPx: number;
}

/** Where the items start, how wide they may run, and how far apart they stand, in pixels. */
export interface FlowRoom {
	x: number;
	topY: number;
	widthPx: number;
	gapPx: number;
}

export interface FlowPlace {
	id: string;
	/** Left edge of the room for the mark, and the middle of the first line. */
	leadX: number;
	leadY: number;
	text: PlainText;
}

/** Sets texts one after the other, as words in a paragraph: to the next row where one does not fit, wrapped where it is wider than a row. */
export function flowItems(
	items: readonly FlowItem[],
	room: FlowRoom
): { places: FlowPlace[]; heightPx: number } {
	let [x, topY, rowPx] = [room.x, room.topY, 0];
	const places = items.map(({ id, text, fontPx, weight, leadPx }): FlowPlace => {
		const lines = wrapText(text, room.widthPx - leadPx, fontPx, weight);
		const itemPx = leadPx + (max(lines, (line) => textWidth(line, fontPx, weight)) ?? 0);
		if (x > room.x && x + itemPx > room.x + room.widthPx) [x, topY, rowPx] = [room.x, topY + rowPx, 0];
		rowPx = Math.max(rowPx, linesHeight(lines.length, fontPx));
		const leadX = x;
		x += itemPx + room.gapPx;
		return {
			id,
			leadX: roundPx(leadX),
			leadY: roundPx(topY + linesHeight(1, fontPx) / 2),
			text: plainText({ id, x: leadX + leadPx, anchor: 'start', fontPx, weight, lines, topY })
		};
	});
	return { places, heightPx: topY + rowPx - room.topY };
}
