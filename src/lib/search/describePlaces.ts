import type { Dataset } from '../dataset/types';
import { formatList } from '../text/numbers';
import * as m from '../text/paraglide/messages';

/** More countries are counted rather than named. */
const MOST_NAMED = 4;

/** `Russia and Ukraine`, or `18 countries`; empty for none. */
export function describePlaces(dataset: Dataset, countries: readonly string[]): string {
	if (countries.length > MOST_NAMED) return m.kicker_several_countries({ count: countries.length });
	return formatList(countries.map((id) => dataset.countries[id]?.name ?? id));
}

/** `Levada Center · Russia · 24 surveys, 2001–2023`; an empty fact is left out. */
export function joinFacts(...facts: string[]): string {
	return facts.filter((fact) => fact !== '').join(' · ');
}
