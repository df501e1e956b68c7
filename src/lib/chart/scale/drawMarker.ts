import {
	symbol,
	symbolCircle,
	symbolCross,
	symbolDiamond,
	symbolSquare,
	symbolStar,
	symbolTriangle,
	type SymbolType
} from 'd3-shape';
import { PATH_DIGITS } from '../lettering/roundPx';
import type { Marker } from '../series/plotted';

/** The symbol of each marker with its area, where the circle of the same radius has an area of pi: all six look equally heavy. */
const SYMBOLS: Record<Marker, [type: SymbolType, area: number]> = {
	circle: [symbolCircle, Math.PI],
	square: [symbolSquare, 3],
	diamond: [symbolDiamond, 2.2],
	triangle: [symbolTriangle, 2.5],
	cross: [symbolCross, 3.2],
	star: [symbolStar, 2.4]
};

/** The outline of a marker as an SVG path around the origin. `radiusPx` is the radius of the circle, in pixels. */
export function drawMarker(marker: Marker, radiusPx: number): string {
	const [type, area] = SYMBOLS[marker];
	return symbol(type, area * radiusPx ** 2).digits(PATH_DIGITS)() ?? '';
}
