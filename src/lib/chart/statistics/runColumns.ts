import type { Dataset } from '../../dataset/types';
import { decimalYear } from '../../stats/decimalYear';
import type { WaveSeries } from '../../stats/waveSeries';
import { comparedReading } from '../change/changePair';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import { readingTime } from '../time/readingTime';

/** The readings of a run as columns: shares and steps as proportions, the smallest effective sizes, decimal years. */
export function runColumns(
	dataset: Dataset,
	series: PlottedSeries,
	run: readonly PlottedReading[]
): WaveSeries & { t: (number | null)[] } {
	const compared = run.map((reading) => comparedReading(dataset, { series, reading }));
	return {
		p: compared.map(({ p }) => p),
		h: compared.map(({ h }) => h),
		nEff: compared.map(({ size }) => size.low),
		t: run.map(({ wave }) => decimalYear({ date: readingTime(wave)?.midpoint ?? null }))
	};
}
