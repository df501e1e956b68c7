import type { Box } from '../../../../src/lib/chart/lettering/box';

/** A box of a drawing with a name, for a message that says what collides. */
export interface NamedBox extends Box {
	name: string;
}

/** Rounding of coordinates to a tenth may let neighbours touch by this much. */
const TOLERANCE_PX = 0.15;

/** Pairs of boxes that cover one another, and boxes that leave the drawing; empty when all is well. */
export function faultsOf(boxes: readonly NamedBox[], widthPx: number, heightPx: number): string[] {
	const outside = boxes.filter(
		({ x1, y1, x2, y2 }) =>
			x1 < -TOLERANCE_PX || y1 < -TOLERANCE_PX || x2 > widthPx + TOLERANCE_PX || y2 > heightPx + TOLERANCE_PX
	);
	const pairs = boxes.flatMap((a, index) =>
		boxes.slice(index + 1).flatMap((b) => {
			const isApart =
				a.x2 <= b.x1 + TOLERANCE_PX ||
				b.x2 <= a.x1 + TOLERANCE_PX ||
				a.y2 <= b.y1 + TOLERANCE_PX ||
				b.y2 <= a.y1 + TOLERANCE_PX;
			return isApart ? [] : [`${a.name} covers ${b.name}`];
		})
	);
	return [...outside.map(({ name }) => `${name} leaves the drawing`), ...pairs];
}
