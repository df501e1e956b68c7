import type { PlottedSeries } from './plotted';

/** Whether any reading has an interval; where none has, a missing one says nothing and marks are filled. */
export function hasIntervals(series: readonly PlottedSeries[]): boolean {
	return series.some(({ readings }) => readings.some(({ interval }) => interval !== null));
}
