import type { Dataset } from '../../dataset/types';
import { formatDate } from '../../text/dates';
import * as m from '../../text/paraglide/messages';
import type { ShownEvent } from '../time/pickEvents';
import type { PlottedSeries } from '../series/plotted';
import type { Reference } from './references';

/** A marked event in words. */
export interface EventEntry {
	/** As it stands over the plot: `E3`. */
	number: string;
	/** Date, country where the chart shows several, sentence and note. */
	text: string;
	/** Numbers of the pages that tell of it, in the list of the chart. */
	references: number[];
}

/** The list below a chart of the events marked on it. */
export function eventList(
	dataset: Dataset,
	series: readonly PlottedSeries[],
	events: readonly ShownEvent[],
	references: readonly Reference[]
): EventEntry[] {
	const isOneCountry = new Set(series.map(({ country }) => country)).size === 1;
	return events.map(({ event, number }) => {
		const place = isOneCountry ? '' : (dataset.countries[event.country]?.name ?? '');
		const about = { date: formatDate(event.date), place, title: event.title };
		const sentence = place === '' ? m.event_text(about) : m.event_text_in(about);
		return {
			number: m.event_number({ number }),
			text: event.note === '' ? sentence : `${sentence} ${event.note}`,
			references: references
				.filter(({ sourceId }) => event.sourceIds.includes(sourceId))
				.map((reference) => reference.number)
		};
	});
}
