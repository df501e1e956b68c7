import { hasIntervals } from '../series/hasIntervals';
import { NOTHING_DRAWN } from '../time/interruptions';
import { pickEvents } from '../time/pickEvents';
import { trendModel } from '../trend/trendModel';
import { trendScale } from '../time/trendScale';
import type { Plotter } from './plotter';

/** Plots over time, on one scale. */
export const plotTrend: Plotter = ({ dataset, plan, series, selection, bodyPx, whole }) => {
	const plots = plan.interruptions?.plots ?? [];
	const points = plots.flatMap(({ drawn }) => drawn.flat());
	const common = {
		...(points.length === 0 ? {} : { scale: trendScale(points) }),
		bodyPx,
		isAnyIntervalKnown: hasIntervals(whole),
		events: pickEvents(dataset, series, selection)
	};
	return (panel, widthPx) => trendModel(plots[panel] ?? NOTHING_DRAWN, { ...common, widthPx });
};
