import { isEventOf } from './isEventOf';
import { recordById } from '../recordById';
import type { Dataset } from '../types';

/** `2019` of `2019-03`. */
const yearOf = (date: string): string => date.slice(0, 4);

/**
 * A slice with the events that its countries may mark, in the years of its surveys, and the pages that tell of them:
 * a chart has no place for earlier and later ones.
 */
export function addEvents(slice: Dataset, dataset: Dataset): Dataset {
	const years = Object.values(slice.waves)
		.flatMap(({ start, end }) => [yearOf(start), yearOf(end)])
		.filter((year) => year !== '')
		.sort();
	const [first = '', last = ''] = [years[0], years.at(-1)];
	const events = dataset.events.filter(
		(event) =>
			isEventOf(event, Object.keys(slice.countries)) &&
			yearOf(event.date) >= first &&
			yearOf(event.date) <= last
	);
	const sourceIds = new Set([...Object.keys(slice.sources), ...events.flatMap((event) => event.sourceIds)]);
	const sources = Object.values(dataset.sources).filter(({ id }) => sourceIds.has(id));
	return { ...slice, events, sources: recordById(sources) };
}
