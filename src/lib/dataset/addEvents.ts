import { recordById } from './recordById';
import type { Dataset } from './types';

/** The Soviet Union stands for all its republics; no country at all means an international event. */
const EVERYWHERE = ['', 'SUN'];

/** A slice with the events of its countries, the whole Union's and international ones, and the pages that tell of them. */
export function addEvents(slice: Dataset, dataset: Dataset): Dataset {
	const events = dataset.events.filter(
		({ country }) => EVERYWHERE.includes(country) || country in slice.countries
	);
	const sourceIds = new Set([...Object.keys(slice.sources), ...events.flatMap((event) => event.sourceIds)]);
	const sources = Object.values(dataset.sources).filter(({ id }) => sourceIds.has(id));
	return { ...slice, events, sources: recordById(sources) };
}
