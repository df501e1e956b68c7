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
import type { Marker } from './plotted';

const SYMBOLS: Record<Marker, SymbolType> = {
	circle: symbolCircle,
	square: symbolSquare,
	diamond: symbolDiamond,
	triangle: symbolTriangle,
	cross: symbolCross,
	star: symbolStar
};

/** Thin or pointed shapes get more area, so that all six look equally heavy. */
const AREA_FACTOR: Record<Marker, number> = {
	circle: 1,
	square: 0.95,
	diamond: 0.9,
	triangle: 0.9,
	cross: 0.95,
	star: 0.75
};

/** The outline of a marker round the origin, as a path; `radiusPx` is that of the circle. */
export function markerPath(marker: Marker, radiusPx: number): string {
	const area = Math.PI * radiusPx * radiusPx * AREA_FACTOR[marker];
	return symbol(SYMBOLS[marker], area).digits(1)() ?? '';
}
