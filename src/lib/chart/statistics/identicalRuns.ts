import type { Dataset } from '../../dataset/types';
import { pairLevel } from '../comparability/pairLevel';
import type { PlottedReading, PlottedSeries } from '../series/plotted';

/**
 * The plain numbers of a series in runs within which any two are the same measurement repeated: the relation is not
 * transitive, so each reading is held against all of its run (method, section 3.3).
 */
export function identicalRuns(dataset: Dataset, series: PlottedSeries): PlottedReading[][] {
	const runs: PlottedReading[][] = [];
	for (const reading of series.readings) {
		if (reading.reported.kind !== 'percent') continue;
		const run = runs.at(-1);
		const isSame = (other: PlottedReading): boolean =>
			pairLevel(dataset, { series, reading: other }, { series, reading }).level === 'identical';
		if (run !== undefined && run.every(isSame)) run.push(reading);
		else runs.push([reading]);
	}
	return runs;
}
