import type { PlottedReading, PlottedSeries } from '../series/plotted';
import { readingTime, type ReadingTime } from './readingTime';

/** A reading with a date, not yet placed. */
export interface TrendPoint {
	series: PlottedSeries;
	reading: PlottedReading;
	time: ReadingTime;
	/** Where the mark stands, percent 0-100; `null` for words, which have no place on the axis. */
	heightPct: number | null;
	/** Whether a line may start or end here: a plain number from a survey dated better than to its year. */
	canJoin: boolean;
}

/** Where the mark of a reading stands: a range from zero stands at the axis. */
function heightOf({ reported }: PlottedReading): number | null {
	if (reported.kind === 'words') return null;
	return reported.kind === 'below' ? 0 : reported.pct;
}

/** The dated readings of a series in time order, those in words among them, since they too interrupt a line. */
export function trendPoints(series: PlottedSeries): TrendPoint[] {
	const points = series.readings.flatMap((reading): TrendPoint[] => {
		const time = readingTime(reading.wave);
		if (time === null) return [];
		const canJoin = reading.reported.kind === 'percent' && !time.isYearOnly;
		return [{ series, reading, time, heightPct: heightOf(reading), canJoin }];
	});
	return points.sort((a, b) => a.time.atMs - b.time.atMs);
}
