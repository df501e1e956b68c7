import { pathRound } from 'd3-path';
import type { Marker } from './plotted';

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
	const drawn = pathRound(1);
	if (marker === 'circle') {
		drawn.arc(0, 0, radiusPx, 0, 2 * Math.PI);
		return drawn.toString();
	}
	CORNERS[marker].forEach(([x, y], index) =>
		index === 0 ? drawn.moveTo(x * radiusPx, y * radiusPx) : drawn.lineTo(x * radiusPx, y * radiusPx)
	);
	drawn.closePath();
	return drawn.toString();
}
