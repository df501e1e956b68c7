/**
 * Maps numbers of a domain evenly to pixels of a range. The scale of d3 does the same and more: with its colours,
 * formats and interpolators it is a fifth of what a chart page may send, and nothing of that is used here.
 */
export function linearScale(domain: [number, number], range: [number, number]): (value: number) => number {
	const [from, to] = domain;
	const [start, end] = range;
	// A domain of one point has no length to divide by; everything stands at the start.
	const factor = to === from ? 0 : (end - start) / (to - from);
	return (value) => start + (value - from) * factor;
}
