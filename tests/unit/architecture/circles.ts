/**
 * Circles of files that import each other, types included: the strongly connected parts of the graph that have more than
 * one file, by Tarjan's algorithm (SIAM Journal on Computing 1, 1972).
 * @param importsOf the files that each file imports
 * @returns each circle in the order of names
 */
export function findCircles(importsOf: ReadonlyMap<string, readonly string[]>): string[][] {
	const index = new Map<string, number>();
	const lowest = new Map<string, number>();
	const open: string[] = [];
	const circles: string[][] = [];

	function visit(path: string): number {
		const own = index.size;
		index.set(path, own);
		lowest.set(path, own);
		open.push(path);
		for (const next of importsOf.get(path) ?? []) {
			const reached = index.has(next) ? (open.includes(next) ? (index.get(next) ?? own) : own) : visit(next);
			lowest.set(path, Math.min(lowest.get(path) ?? own, reached));
		}
		if (lowest.get(path) === own) {
			const part = open.splice(open.indexOf(path));
			if (part.length > 1) circles.push(part.sort());
		}
		return lowest.get(path) ?? own;
	}

	for (const path of importsOf.keys()) if (!index.has(path)) visit(path);
	return circles;
}
