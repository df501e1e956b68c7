/** A label on a line of labels: where its middle should be, and how much room it takes, in pixels. */
export interface WantedPlace {
	wanted: number;
	size: number;
}

interface Cluster {
	/** Indexes into the sorted labels: first, and the one after the last. */
	first: number;
	end: number;
	/** Sum of (wanted middle minus the offset of the label within the cluster). */
	pull: number;
	size: number;
}

/** Where a cluster starts: the mean of what its labels want, kept within the bounds. */
function startOf(cluster: Cluster, low: number, high: number): number {
	const mean = cluster.pull / (cluster.end - cluster.first);
	return Math.max(low, Math.min(mean, high - cluster.size));
}

/**
 * Moves labels apart along one axis so that none overlaps and each stays as near as possible to where it
 * should be, in the order of the wanted places (pool adjacent violators; least squares of the moves).
 * The labels must fit: the sum of sizes is at most `high - low`; else they run over at `high`.
 * @returns middles in pixels, in the order of the input
 */
export function placeLabels(labels: readonly WantedPlace[], low: number, high: number): number[] {
	const order = labels.map((label, index) => ({ ...label, index }));
	order.sort((a, b) => a.wanted - b.wanted || a.index - b.index);
	const clusters: Cluster[] = [];
	for (const [position, label] of order.entries()) {
		let cluster: Cluster = {
			first: position,
			end: position + 1,
			pull: label.wanted - label.size / 2,
			size: label.size
		};
		for (let before = clusters.at(-1); before; before = clusters.at(-1)) {
			if (startOf(before, low, high) + before.size <= startOf(cluster, low, high)) break;
			clusters.pop();
			const members = cluster.end - cluster.first;
			cluster = {
				first: before.first,
				end: cluster.end,
				pull: before.pull + cluster.pull - members * before.size,
				size: before.size + cluster.size
			};
		}
		clusters.push(cluster);
	}
	const middles = new Array<number>(labels.length).fill(0);
	for (const cluster of clusters) {
		let start = startOf(cluster, low, high);
		for (const label of order.slice(cluster.first, cluster.end)) {
			middles[label.index] = start + label.size / 2;
			start += label.size;
		}
	}
	return middles;
}
