import type { HistoricEvent } from '../types';

/** The Soviet Union stands for all its republics; no country at all means an international event. */
const EVERYWHERE = ['', 'SUN'];

/**
 * Whether a chart of these countries may mark an event: one of theirs, of the whole Union, an international one, or a
 * war. A war is recorded under the country it is fought in and concerns others too; whose other events matter to whom
 * would be a judgement, so nothing else is marked across a border.
 * @param countries ISO 3166 alpha-3 codes
 */
export function isEventOf(
	{ country, category }: Pick<HistoricEvent, 'country' | 'category'>,
	countries: readonly string[]
): boolean {
	return category === 'war' || EVERYWHERE.includes(country) || countries.includes(country);
}
