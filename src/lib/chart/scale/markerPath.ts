import type { Marker } from '../series/plotted';
import { circlePath, straightPath } from './svgPath';

/** Corners of each marker for a radius of 1, sized so that all six look equally heavy. A circle has none. */
const CORNERS: Record<Exclude<Marker, 'circle'>, [number, number][]> = {
	square: [
		[-0.87, -0.87],
		[0.87, -0.87],
		[0.87, 0.87],
		[-0.87, 0.87]
	],
	diamond: [
		[0, -1.4],
		[0.9, 0],
		[0, 1.4],
		[-0.9, 0]
	],
	triangle: [
		[0, -1.25],
		[1.2, 0.85],
		[-1.2, 0.85]
	],
	cross: mirror([
		[0.4, -1.2],
		[0.4, -0.4],
		[1.2, -0.4]
	]),
	star: Array.from({ length: 10 }, (_, index): [number, number] => {
		const radius = index % 2 === 0 ? 1.45 : 0.6;
		const angle = (index * Math.PI) / 5 - Math.PI / 2;
		return [radius * Math.cos(angle), radius * Math.sin(angle)];
	})
};

/** A quarter of a shape, turned round the origin to the whole. */
function mirror(quarter: [number, number][]): [number, number][] {
	const turn = ([x, y]: [number, number], times: number): [number, number] =>
		times === 0 ? [x, y] : turn([-y, x], times - 1);
	return [0, 1, 2, 3].flatMap((times) => quarter.map((corner) => turn(corner, times)));
}

/** The outline of a marker round the origin, as a path; `radiusPx` is that of the circle. */
export function markerPath(marker: Marker, radiusPx: number): string {
	if (marker === 'circle') return circlePath(radiusPx);
	return straightPath(
		CORNERS[marker].map(([x, y]) => [x * radiusPx, y * radiusPx]),
		true
	);
}
