import { max } from 'd3-array';
import { drawMarker } from '../scale/drawMarker';
import type { PlottedSeries } from '../series/plotted';
import { roundPx } from '../lettering/roundPx';
import { linesHeight, textLabel, type TextLabel } from '../lettering/textLabel';
import { textWidth } from '../lettering/textWidth';
import { wrapText } from '../lettering/wrapText';

/** A name over the plot, with the marker of its series before it. */
export interface NameRow {
	label: TextLabel;
	outline: string;
	transform: string;
}

const MARKER_RADIUS_PX = 4.5;
/** From the left edge of an item to the middle of its marker: the widest marker is wider than a circle. */
const MARKER_MIDDLE_PX = 6.5;
/** From the left edge of an item to its text. */
const MARKER_ROOM_PX = 17;
const ITEM_GAP_PX = 16;

/** Names of series set one after the other in rows from the top of the drawing, and the height they need. */
export function nameRows(
	series: readonly PlottedSeries[],
	widthPx: number,
	fontPx: number
): { rows: NameRow[]; heightPx: number } {
	let [x, top, rowLines] = [0, 0, 1];
	const rows = series.map(({ id, name, tone, marker, isDimmed }): NameRow => {
		const lines = wrapText(name, widthPx - MARKER_ROOM_PX, fontPx, 600);
		const itemPx = MARKER_ROOM_PX + (max(lines, (line) => textWidth(line, fontPx, 600)) ?? 0);
		if (x > 0 && x + itemPx > widthPx) {
			top += linesHeight(rowLines, fontPx);
			[x, rowLines] = [0, 1];
		}
		rowLines = Math.max(rowLines, lines.length);
		const label = textLabel({
			id: `${id}:name`,
			x: x + MARKER_ROOM_PX,
			anchor: 'start',
			fontPx,
			weight: 600,
			lines,
			middleY: top + linesHeight(lines.length, fontPx) / 2,
			tone,
			isDimmed
		});
		const markerY = roundPx(top + linesHeight(1, fontPx) / 2);
		const markerX = roundPx(x + MARKER_MIDDLE_PX);
		x += itemPx + ITEM_GAP_PX;
		return {
			label,
			outline: drawMarker(marker, MARKER_RADIUS_PX),
			transform: `translate(${markerX},${markerY})`
		};
	});
	return { rows, heightPx: series.length === 0 ? 0 : top + linesHeight(rowLines, fontPx) + 4 };
}
