import { error, redirect } from '@sveltejs/kit';
import { pickClimateNotes } from '../../dataset/query/pickClimateNotes';
import { listPage } from '../../dataset/query/listPage';
import { byNewest } from '../../dataset/query/newestFirst';
import { byNewestSurvey } from '../../dataset/query/questionQuery';
import type { QuestionFacts } from '../../dataset/query/questionFacts';
import type { Country, Dataset } from '../../dataset/types';
import { topicName } from '../../text/names';
import { countryHref, pollsterHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { catalogItems } from '../home/catalogPage.server';
import { countryQuestion } from './countryQuestions.server';
import { LONGEST_SHOWN } from '../../selection/codec';
import { nearNames } from '../../server/http/nearNames';
import { nameYears, questionIndex } from '../question/questionIndex.server';

export type CountryPage = ReturnType<typeof buildCountryPage>;

/** Questions on one page. */
const PAGE_SIZE = 25;

/** The country with this code: ISO 3166 alpha-3 or alpha-2, in either case. */
export function findCountry({ countries }: Dataset, code: string): Country | undefined {
	const wanted = code.toUpperCase();
	return Object.values(countries).find(({ id, iso2 }) => id === wanted || iso2 === wanted);
}

/** Everything known of one country, a page at a time, as the query of its address narrows it. */
export function buildCountryPage(dataset: Dataset, country: Country, params: URLSearchParams) {
	const asked = [...questionIndex(dataset).values()]
		.map((facts) => ({ ...facts, waves: facts.waves.filter((wave) => wave.country === country.id) }))
		.filter(({ waves }) => waves.length > 0)
		.sort(byNewestSurvey);
	const topics = [...new Set(asked.map(({ question }) => question.topic))];
	const problems: { parameter: string; value: string }[] = [];
	const wantedTopic = params.get('topic') ?? '';
	const topic = topics.find((known) => known === wantedTopic) ?? '';
	if (wantedTopic !== topic)
		problems.push({ parameter: 'topic', value: wantedTopic.slice(0, LONGEST_SHOWN) });
	const found = asked.filter(({ question }) => topic === '' || question.topic === topic);
	const wantedPage = params.get('page') ?? '';
	const { page, isKnown } = listPage(found, wantedPage, PAGE_SIZE);
	if (!isKnown) problems.push({ parameter: 'page', value: wantedPage.slice(0, LONGEST_SHOWN) });
	const waves = newestFirst(asked);
	const pollsters = Object.values(dataset.pollsters);
	const asking = new Set(asked.map(({ question }) => question.pollsterId));
	const nameAndLink = ({ id, name }: { id: string; name: string }) => ({ id, name, href: pollsterHref(id) });
	return {
		country,
		climate: pickClimateNotes(dataset, waves),
		title: m.things_country_title({ country: country.name }),
		lede:
			waves.length === 0
				? m.things_country_lede_none()
				: m.things_country_lede({
						surveys: m.surveys_count({ count: waves.length }),
						questions: m.things_questions_count({ count: asked.length }),
						years: nameYears(waves)
					}),
		topic,
		topics: topics.map((id) => ({ id, name: topicName(id) })),
		problems,
		page: {
			...page,
			items: page.items.flatMap(({ question }) => {
				const facts = questionIndex(dataset).get(question.id);
				return (facts && countryQuestion(dataset, facts, country.id)) ?? [];
			})
		},
		pollsters: pollsters.filter(({ id }) => asking.has(id)).map(nameAndLink),
		basedHere: pollsters.filter(({ homeCountry }) => homeCountry === country.id).map(nameAndLink),
		hasCharts: catalogItems(dataset).some(({ countries }) => countries.includes(country.id))
	};
}

/** As above for a page. @throws 308 for another form of the code, 404 with countries of near names. */
export function loadCountryPage(dataset: Dataset, code: string, url: URL): CountryPage {
	const country = findCountry(dataset, code);
	if (country === undefined)
		error(404, { message: m.things_country_unknown(), nearMatches: nearCountries(dataset, code) });
	if (code !== country.id.toLowerCase()) redirect(308, `${countryHref(country.id)}${url.search}`);
	return buildCountryPage(dataset, country, url.searchParams);
}

function nearCountries(dataset: Dataset, code: string): { href: string; title: string }[] {
	const countries = Object.values(dataset.countries);
	const slug = ({ name }: Country): string => name.toLowerCase().replaceAll(' ', '-');
	return nearNames(code, countries.map(slug)).flatMap((near) =>
		countries
			.filter((country) => slug(country) === near)
			.map(({ id, name }) => ({ href: countryHref(id), title: name }))
	);
}

function newestFirst(asked: QuestionFacts[]): QuestionFacts['waves'] {
	const byId = new Map(asked.flatMap(({ waves }) => waves.map((wave) => [wave.id, wave] as const)));
	return [...byId.values()].sort(byNewest);
}
