import { isEventOf } from '../../dataset/query/isEventOf';
import { firstDay, lastDay } from '../../dataset/time';
import type { Dataset, HistoricEvent } from '../../dataset/types';
import type { Selection } from '../../selection/selection';
import type { PlottedSeries } from '../series/plotted';
import { axisSpan } from './axisSpan';
import { trendPoints } from './trendPoints';
import { trendScale } from './trendScale';

/** An event that lies in the time of a chart. */
export interface ShownEvent {
	event: HistoricEvent;
	/** From 1, in order of time; the same in all panels and in the list. */
	number: number;
	/** First and last day that the date may mean, within the time axis; milliseconds UTC. */
	fromMs: number;
	toMs: number;
}

/** Every event that these series may mark, whatever its category, in order of time; none where there is no time axis. */
function eventsInTime(
	dataset: Dataset,
	series: readonly PlottedSeries[],
	{ view }: Pick<Selection, 'view'>
): Omit<ShownEvent, 'number'>[] {
	const points = series.flatMap(trendPoints).filter(({ heightPct }) => heightPct !== null);
	if (view !== 'trend' || points.length === 0) return [];
	const [start, end] = axisSpan(...trendScale(points).days);
	const countries = series.map(({ country }) => country);
	return dataset.events
		.filter((event) => isEventOf(event, countries))
		.map((event) => ({
			event,
			fromMs: Math.max(start, firstDay(event.date)),
			toMs: Math.min(end, lastDay(event.date))
		}))
		.filter(({ fromMs, toMs }) => fromMs <= toMs)
		.sort((a, b) => a.fromMs + a.toMs - b.fromMs - b.toMs);
}

/** The events of the chosen categories, numbered. */
export function pickEvents(
	dataset: Dataset,
	series: readonly PlottedSeries[],
	selection: Pick<Selection, 'view' | 'events'>
): ShownEvent[] {
	// Most charts mark nothing, and a drawing is made at each change of width.
	if (selection.events.length === 0) return [];
	return eventsInTime(dataset, series, selection)
		.filter(({ event }) => selection.events.includes(event.category))
		.map((shown, index) => ({ ...shown, number: index + 1 }));
}

/** How many events lie in the time of a chart, by category; a category without one is left out. */
export function countEvents(
	dataset: Dataset,
	series: readonly PlottedSeries[],
	selection: Pick<Selection, 'view'>
): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { event } of eventsInTime(dataset, series, selection))
		counts[event.category] = (counts[event.category] ?? 0) + 1;
	return counts;
}
