import { CATALOG } from '../../chart/catalog/catalog';
import type { ChartSpec } from '../../chart/catalog/chartSpec';
import { onceFor } from '../../dataset/onceFor';
import type { Dataset, Topic } from '../../dataset/types';
import { chartTitle } from '../../text/chartTitle';
import { formatYears } from '../../text/dates';
import { formatList } from '../../text/numbers';
import { topicName } from '../../text/names';
import * as m from '../../text/paraglide/messages';

/** What the list of charts is filtered by; empty for no filter. */
export interface CatalogFilter {
	q: string;
	topic: string;
	country: string;
	pollster: string;
}

export interface CatalogItem {
	id: string;
	href: string;
	title: string;
	topic: Topic;
	detail: string;
	countries: string[];
	pollsters: string[];
	/** Everything that words are looked for in, lower case. */
	searchText: string;
}

interface Option {
	id: string;
	name: string;
}

export interface CatalogPage {
	total: number;
	found: number;
	filter: CatalogFilter;
	groups: { topic: string; items: Pick<CatalogItem, 'id' | 'href' | 'title' | 'detail'>[] }[];
	options: { topics: Option[]; countries: Option[]; pollsters: Option[] };
}

/** All charts with what is said of them in a list; made at the first call and kept. */
export const catalogItems = onceFor((dataset: Dataset): CatalogItem[] =>
	CATALOG.map((spec) => describe(dataset, spec))
);

function describe(dataset: Dataset, spec: ChartSpec): CatalogItem {
	const questions = spec.questionIds.flatMap((id) => dataset.questions[id] ?? []);
	const waveIds = new Set(
		dataset.figures
			.filter(({ questionId, status }) => spec.questionIds.includes(questionId) && status !== 'excluded')
			.map(({ waveId }) => waveId)
	);
	const waves = [...waveIds]
		.flatMap((id) => dataset.waves[id] ?? [])
		.filter(({ country }) => spec.countries?.includes(country) ?? true);
	const countries = [...new Set(waves.map(({ country }) => country))];
	const pollsters = [...new Set(questions.map(({ pollsterId }) => pollsterId))];
	const title = chartTitle(spec.id);
	const countryNames = countries.map((id) => dataset.countries[id]?.name ?? id);
	const pollsterNames = pollsters.map((id) => dataset.pollsters[id]?.name ?? id);
	const wordings = questions.flatMap(({ wording, wordingOriginal }) => [wording, wordingOriginal]);
	return {
		id: spec.id,
		href: `/charts/${spec.id}`,
		title,
		topic: spec.topic,
		detail: m.catalogue_item({
			pollsters: formatList(pollsterNames),
			places:
				countries.length > 4
					? m.kicker_several_countries({ count: countries.length })
					: formatList(countryNames),
			years: formatYears(waves.flatMap(({ start, end }) => [start, end]).filter((date) => date !== ''))
		}),
		countries,
		pollsters,
		searchText: [title, ...countryNames, ...pollsterNames, ...wordings].join(' ').toLowerCase()
	};
}

/** The list of charts as filtered by the query of its page; any other value of a filter finds nothing. */
export function catalogPage(dataset: Dataset, params: URLSearchParams): CatalogPage {
	const filter: CatalogFilter = {
		q: (params.get('q') ?? '').slice(0, 200),
		topic: params.get('topic') ?? '',
		country: (params.get('country') ?? '').toUpperCase(),
		pollster: params.get('pollster') ?? ''
	};
	const all = catalogItems(dataset);
	const words = filter.q
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
	const found = all.filter(
		(item) =>
			words.every((word) => item.searchText.includes(word)) &&
			(filter.topic === '' || item.topic === filter.topic) &&
			(filter.country === '' || item.countries.includes(filter.country)) &&
			(filter.pollster === '' || item.pollsters.includes(filter.pollster))
	);
	const topics = [...new Set(all.map(({ topic }) => topic))];
	const { countries, pollsters } = dataset;
	return {
		total: all.length,
		found: found.length,
		filter,
		groups: topics.flatMap((topic) => {
			const ofTopic = found.filter((item) => item.topic === topic);
			const shown = ofTopic.map(({ id, href, title, detail }) => ({ id, href, title, detail }));
			return ofTopic.length === 0 ? [] : [{ topic: topicName(topic), items: shown }];
		}),
		options: {
			topics: topics.map((id) => ({ id, name: topicName(id) })),
			countries: optionsOf(
				all.flatMap((item) => item.countries),
				(id) => countries[id]?.name ?? id
			),
			pollsters: optionsOf(
				all.flatMap((item) => item.pollsters),
				(id) => pollsters[id]?.name ?? id
			)
		}
	};
}

function optionsOf(ids: string[], nameOf: (id: string) => string): Option[] {
	const options = [...new Set(ids)].map((id) => ({ id, name: nameOf(id) }));
	return options.sort((a, b) => (a.name < b.name ? -1 : 1));
}
