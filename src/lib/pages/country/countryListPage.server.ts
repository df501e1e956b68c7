import type { Dataset } from '../../dataset/types';
import { POOLED } from '../../dataset/query/collection';
import { questionIndex, nameYears } from '../question/questionIndex.server';
import { groupBy } from '../../dataset/groupBy';
import { isShown } from '../../dataset/isShown';
import { formatCount } from '../../text/numbers';
import { countryHref } from '../../text/pageLinks';

export interface CountryRow {
	id: string;
	name: string;
	nameLocal: string;
	href: string;
	surveys: string;
	questions: string;
	years: string;
}

/** Countries of which at least one figure is shown, by name, apart by whether they were in the USSR; the pooled ones last. */
export function countryRows(dataset: Dataset): { former: CountryRow[]; others: CountryRow[]; count: number } {
	const { countries, waves, figures } = dataset;
	const shownWaves = new Set(figures.filter(isShown).map(({ waveId }) => waveId));
	const wavesOf = groupBy(
		[...shownWaves].flatMap((id) => waves[id] ?? []),
		({ country }) => country
	);
	const questions = [...questionIndex(dataset).values()];
	const rows = Object.values(countries)
		.filter(({ id }) => wavesOf.has(id))
		.sort((a, b) => Number(a.id === POOLED) - Number(b.id === POOLED) || (a.name < b.name ? -1 : 1))
		.map(({ id, name, nameLocal, isFormerUssr }) => {
			const some = wavesOf.get(id) ?? [];
			const asked = questions.filter((facts) => facts.waves.some(({ country }) => country === id));
			return {
				isFormerUssr,
				row: {
					id,
					name,
					nameLocal,
					href: countryHref(id),
					surveys: formatCount(some.length),
					questions: formatCount(asked.length),
					years: nameYears(some)
				}
			};
		});
	const of = (wanted: boolean): CountryRow[] =>
		rows.filter(({ isFormerUssr }) => isFormerUssr === wanted).map(({ row }) => row);
	// Several countries pooled are no country.
	return { former: of(true), others: of(false), count: rows.filter(({ row }) => row.id !== POOLED).length };
}
