import type { Dataset } from '../../dataset/types';
import { listPage, type ListPage } from '../../dataset/query/listPage';
import { findQuestions, type QuestionQuery } from '../../dataset/query/questionQuery';
import { topicName } from '../../text/names';
import { cleanWords } from '../../search/cleanWords';
import { LONGEST_SHOWN } from '../../selection/codec';
import { questionIndex, summarizeQuestion, type QuestionSummary } from './questionIndex.server';

interface Option {
	id: string;
	name: string;
}

export interface QuestionListPage {
	/** Questions before anything is filtered. */
	total: number;
	query: QuestionQuery;
	problems: { parameter: string; value: string }[];
	page: ListPage<QuestionSummary>;
	options: { topics: Option[]; pollsters: Option[]; countries: Option[] };
}

/** Questions on one page of the list. */
const PAGE_SIZE = 25;

/** The list of questions as the query of its address narrows it; a value that is not known is left out and named. */
export function questionListPage(dataset: Dataset, params: URLSearchParams): QuestionListPage {
	const options = questionOptions(dataset);
	const problems: QuestionListPage['problems'] = [];
	const choose = (parameter: string, known: Option[], value: string): string => {
		if (value === '' || known.some(({ id }) => id === value)) return value;
		problems.push({ parameter, value: value.slice(0, LONGEST_SHOWN) });
		return '';
	};
	const query: QuestionQuery = {
		words: cleanWords(params.get('words') ?? ''),
		topic: choose('topic', options.topics, params.get('topic') ?? ''),
		pollster: choose('pollster', options.pollsters, params.get('pollster') ?? ''),
		country: choose('country', options.countries, (params.get('country') ?? '').toUpperCase())
	};
	const found = findQuestions(questionIndex(dataset).values(), query);
	const wanted = params.get('page') ?? '';
	const { page, isKnown } = listPage(found, wanted, PAGE_SIZE);
	if (!isKnown) problems.push({ parameter: 'page', value: wanted.slice(0, LONGEST_SHOWN) });
	return {
		total: questionIndex(dataset).size,
		query,
		problems,
		page: { ...page, items: page.items.map((facts) => summarizeQuestion(dataset, facts)) },
		options
	};
}

/** Only what finds something by itself. */
export function questionOptions(dataset: Dataset): QuestionListPage['options'] {
	const { pollsters, countries } = dataset;
	const all = [...questionIndex(dataset).values()];
	const byName = (a: Option, b: Option): number => (a.name < b.name ? -1 : 1);
	return {
		topics: [...new Set(all.map(({ question }) => question.topic))].map((id) => ({
			id,
			name: topicName(id)
		})),
		pollsters: [...new Set(all.map(({ question }) => question.pollsterId))]
			.map((id) => ({ id, name: pollsters[id]?.name ?? id }))
			.sort(byName),
		countries: [...new Set(all.flatMap((facts) => facts.countries))]
			.map((id) => ({ id, name: countries[id]?.name ?? id }))
			.sort(byName)
	};
}
