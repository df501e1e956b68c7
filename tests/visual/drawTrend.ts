import type { EmptyModel } from '../../src/lib/chart/lettering/emptyModel';
import { hasIntervals } from '../../src/lib/chart/series/hasIntervals';
import type { PlottedSeries } from '../../src/lib/chart/series/plotted';
import {
	findInterruptions,
	NOTHING_DRAWN,
	type InterruptionOptions
} from '../../src/lib/chart/time/interruptions';
import { trendModel, type TrendModel, type TrendOptions } from '../../src/lib/chart/trend/trendModel';

/** What a plot over time may be given. */
export type DrawTrendOptions = InterruptionOptions &
	Omit<TrendOptions, 'isAnyIntervalKnown'> &
	Partial<Pick<TrendOptions, 'isAnyIntervalKnown'>>;

/** Series in one plot over time, interruptions and drawing in one step. Default: intervals are known where these series have any. */
export function drawTrend(series: PlottedSeries[], options: DrawTrendOptions): TrendModel | EmptyModel {
	const [plot = NOTHING_DRAWN] = findInterruptions(series, [{ series }], options).plots;
	return trendModel(plot, { isAnyIntervalKnown: hasIntervals(series), ...options });
}
