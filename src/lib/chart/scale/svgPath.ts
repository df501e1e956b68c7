import { roundPx } from '../lettering/roundPx';

/** Straight pieces from point to point, as a path of SVG; pixels to a tenth. */
export function straightPath(points: readonly (readonly [number, number])[], isClosed = false): string {
	const corners = points.map(([x, y]) => `${roundPx(x)},${roundPx(y)}`);
	return corners.length === 0 ? '' : `M${corners.join('L')}${isClosed ? 'Z' : ''}`;
}

/** A circle round the origin: two half turns, since an arc that ends where it begins is not drawn. */
export function circlePath(radiusPx: number): string {
	const radius = roundPx(radiusPx);
	const halfTurn = (endX: number) => `A${radius},${radius},0,1,1,${endX},0`;
	return `M${radius},0${halfTurn(-radius)}${halfTurn(radius)}`;
}
