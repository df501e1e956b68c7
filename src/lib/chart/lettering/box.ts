/** An upright rectangle of the drawing, in pixels. */
export interface Box {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

export interface Segment {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** Whether two boxes share any area; touching edges do not. */
export function overlaps(a: Box, b: Box): boolean {
	return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Whether the first box lies wholly within the second. */
export function isInside(inner: Box, outer: Box): boolean {
	return inner.x1 >= outer.x1 && inner.y1 >= outer.y1 && inner.x2 <= outer.x2 && inner.y2 <= outer.y2;
}

/**
 * Whether a straight line passes through a box: the line is clipped at each edge in turn and something
 * must be left (Liang and Barsky 1984).
 */
export function passesThrough(segment: Segment, box: Box): boolean {
	const [dx, dy] = [segment.x2 - segment.x1, segment.y2 - segment.y1];
	let [enter, leave] = [0, 1];
	const edges: [number, number][] = [
		[-dx, segment.x1 - box.x1],
		[dx, box.x2 - segment.x1],
		[-dy, segment.y1 - box.y1],
		[dy, box.y2 - segment.y1]
	];
	for (const [direction, distance] of edges) {
		if (direction === 0 && distance < 0) return false;
		if (direction < 0) enter = Math.max(enter, distance / direction);
		if (direction > 0) leave = Math.min(leave, distance / direction);
	}
	return enter < leave;
}
