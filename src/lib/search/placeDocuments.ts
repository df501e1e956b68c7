import { POOLED } from '../dataset/query/collection';
import { isShown } from '../dataset/isShown';
import type { Country, Dataset, Wave } from '../dataset/types';
import { countryHref, pollsterHref } from '../text/pageLinks';
import * as m from '../text/paraglide/messages';
import type { SearchDocument } from './searchDocument';
import { describeSurveys, yearsOf } from './surveysOf';

/** Languages in which readers are likely to write the name of a country. */
const NAMES_BY_LANGUAGE = ['ru', 'uk', 'ka', 'hy', 'ro', 'lt', 'lv', 'et', 'cs', 'pl', 'de', 'fr'].map(
	(language) => new Intl.DisplayNames(language, { type: 'region' })
);

/** Every pollster, found by its names, its short name and the address of its site. */
export function pollsterDocuments(dataset: Dataset): SearchDocument[] {
	const waves = shownWaves(dataset);
	return Object.values(dataset.pollsters).map(({ id, name, nameLocal, url, homeCountry }) => ({
		...placeOf(waves.filter(({ pollsterId }) => pollsterId === id)),
		key: `pollster:${id}`,
		kind: 'pollster',
		href: pollsterHref(id),
		title: name,
		names: `${id} ${nameLocal} ${siteName(url)}`,
		about: [`country:${homeCountry}`]
	}));
}

/** Every country with a survey, found by its name in several languages. */
export function countryDocuments(dataset: Dataset): SearchDocument[] {
	const waves = shownWaves(dataset);
	const asked = new Set(waves.map(({ country }) => country));
	return Object.values(dataset.countries)
		.filter(({ id }) => asked.has(id) && id !== POOLED)
		.map((country) => ({
			...placeOf(waves.filter((wave) => wave.country === country.id)),
			key: `country:${country.id}`,
			kind: 'country',
			href: countryHref(country.id),
			title: country.name,
			names: namesOf(country),
			about: []
		}));
}

function shownWaves(dataset: Dataset): Wave[] {
	const ids = new Set(dataset.figures.filter(isShown).map(({ waveId }) => waveId));
	return Object.values(dataset.waves).filter(({ id }) => ids.has(id));
}

/** What is said of a pollster or a country: its surveys. */
function placeOf(
	waves: readonly Wave[]
): Pick<SearchDocument, 'detail' | 'newest' | 'answers' | 'years' | 'originals' | 'surveyCount'> {
	return {
		detail: waves.length === 0 ? m.search_no_figure() : describeSurveys(waves),
		newest: '',
		answers: '',
		years: yearsOf(waves),
		originals: [],
		surveyCount: waves.length
	};
}

function namesOf({ iso2, nameLocal }: Country): string {
	const names = NAMES_BY_LANGUAGE.map((language) => language.of(iso2) ?? '');
	return [...new Set([nameLocal, ...names])].join(' ');
}

/** `wciom` of `https://wciom.ru`: some pollsters are known by it. */
function siteName(url: string): string {
	return /^https?:\/\/(?:www\.)?([^./]+)/.exec(url)?.[1] ?? '';
}
