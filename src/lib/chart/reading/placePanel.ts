import type { Box } from '../lettering/box';

/** Between a reading with its ring and the panel that speaks of it. */
const PANEL_GAP_PX = 10;

/**
 * Where a panel goes so that it never covers the reading that it speaks of: at its right, at its left, under or over
 * it, whichever has room; where none has, under it, since a page can be scrolled down without end.
 * @param stop room of the reading, in pixels of the drawing like all else here
 * @param size of the panel
 * @param bounds what can be seen of the page
 * @returns upper left corner of the panel
 */
export function placePanel(
	stop: Box,
	size: { widthPx: number; heightPx: number },
	bounds: Box
): { x: number; y: number } {
	const right = stop.x2 + PANEL_GAP_PX;
	const left = stop.x1 - PANEL_GAP_PX - size.widthPx;
	const under = stop.y2 + PANEL_GAP_PX;
	const over = stop.y1 - PANEL_GAP_PX - size.heightPx;
	const levelY = keepWithin((stop.y1 + stop.y2 - size.heightPx) / 2, bounds.y1, bounds.y2 - size.heightPx);
	const middleX = keepWithin((stop.x1 + stop.x2 - size.widthPx) / 2, bounds.x1, bounds.x2 - size.widthPx);
	if (right + size.widthPx <= bounds.x2) return { x: right, y: levelY };
	if (left >= bounds.x1) return { x: left, y: levelY };
	if (under + size.heightPx > bounds.y2 && over >= bounds.y1) return { x: middleX, y: over };
	return { x: middleX, y: under };
}

/** The upper bound gives way to the lower one, so that what is too large begins where one sees it begin. */
function keepWithin(wish: number, least: number, most: number): number {
	return Math.max(least, Math.min(wish, most));
}
