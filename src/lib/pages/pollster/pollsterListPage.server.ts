import type { Dataset } from '../../dataset/types';
import { groupBy } from '../../dataset/groupBy';
import { formatCount } from '../../text/numbers';
import { countryHref, pollsterHref } from '../../text/pageLinks';
import { pollsterKindName } from '../../text/pollsterKind';
import { nameCountries, nameYears } from '../question/questionIndex.server';

export interface PollsterRow {
	id: string;
	name: string;
	nameLocal: string;
	homeCountry: string;
	href: string;
	kind: string;
	home: { name: string; href: string };
	surveys: string;
	places: string;
	years: string;
}

/** All pollsters by name, with what each of them has here. */
export function pollsterRows(dataset: Dataset): PollsterRow[] {
	const { pollsters, waves, countries } = dataset;
	const wavesOf = groupBy(Object.values(waves), ({ pollsterId }) => pollsterId);
	return Object.values(pollsters)
		.map(({ id, name, nameLocal, kind, homeCountry }) => {
			const some = wavesOf.get(id) ?? [];
			return {
				id,
				name,
				nameLocal,
				homeCountry,
				href: pollsterHref(id),
				kind: pollsterKindName(kind),
				home: { name: countries[homeCountry]?.name ?? homeCountry, href: countryHref(homeCountry) },
				surveys: formatCount(some.length),
				places: nameCountries(dataset, [...new Set(some.map(({ country }) => country))]),
				years: nameYears(some)
			};
		})
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
