import { compareQuestions, type Comparability } from '../../dataset/query/compareQuestions';
import { listPage, type ListPage } from '../../dataset/query/listPage';
import type { QuestionFacts } from '../../dataset/query/questionFacts';
import { findQuestions } from '../../dataset/query/questionQuery';
import type { Dataset, Level } from '../../dataset/types';
import { cleanWords } from '../../search/cleanWords';
import { searchQuestions } from '../../search/findDocuments';
import { keptChoices } from '../../selection/keptChoices';
import { MOST_QUESTIONS } from '../../selection/questionList';
import { exploreHref, pairHref, questionHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { getSearchIndex } from '../search/searchIndex.server';
import { questionIndex, summarizeQuestion } from '../question/questionIndex.server';

/** Questions on one page of the picker: what a page has room for beside a chart of two of them. */
const PAGE_SIZE = 7;

/** One question as the picker shows it, before it is chosen. */
export interface QuestionChoice {
	id: string;
	wording: string;
	wordingOriginal: string;
	originalLanguage: string;
	facts: string;
	/** How it would stand with the questions on the chart; empty where it would stand alone. */
	together: string;
	/** Both side by side; `null` where it would stand alone. */
	sideBySide: string | null;
	/** Why nothing would be drawn; empty where something would. */
	nothing: string;
	/** The explorer with it; `null` where no more questions fit. */
	href: string | null;
	page: string;
}

export interface ExplorePicker {
	query: { find: string; topic: string; by: string; in: string };
	chosen: { id: string; wording: string; facts: string; page: string; href: string }[];
	found: ListPage<QuestionChoice>;
	isFull: boolean;
}

/** The questions on the chart, and those that may be added to it, as the address narrows them down. */
export function explorePicker(dataset: Dataset, url: URL, questionIds: string[]): ExplorePicker {
	const params = url.searchParams;
	const get = (name: string): string => (params.get(name) ?? '').slice(0, 200);
	const query = {
		find: cleanWords(get('find')),
		topic: get('topic'),
		by: get('by'),
		in: get('in').toUpperCase()
	};
	const kept = keptChoices(url.search);
	const isFull = questionIds.length >= MOST_QUESTIONS;
	const all = questionIndex(dataset);
	const found = query.find === '' ? null : searchQuestions(getSearchIndex(dataset), query.find);
	const fitting = findQuestions(all.values(), {
		words: '',
		topic: query.topic,
		pollster: query.by,
		country: query.in
	})
		.filter(({ question: { id } }) => !questionIds.includes(id) && (found?.includes(id) ?? true))
		.map((facts) => ({ facts, pair: lowestPair(dataset, questionIds, facts.question.id) }))
		// What fits the words best comes first, or without words what may share an axis.
		.sort((a, b) =>
			found === null
				? rank(b.pair) - rank(a.pair)
				: found.indexOf(a.facts.question.id) - found.indexOf(b.facts.question.id)
		);
	const { page } = listPage(fitting, get('page'), PAGE_SIZE);
	const inOrder = (ids: string[]): string[] =>
		Object.keys(dataset.questions).filter((id) => ids.includes(id));
	return {
		query,
		isFull,
		chosen: questionIds.flatMap((id) => {
			const facts = all.get(id);
			if (facts === undefined) return [];
			const href = exploreHref(
				questionIds.filter((other) => other !== id),
				questionIds.length > 1 ? kept : ''
			);
			return [
				{
					id,
					wording: facts.question.wording,
					facts: factsText(dataset, facts),
					page: questionHref(id),
					href
				}
			];
		}),
		found: {
			...page,
			items: page.items.map(({ facts, pair }) => {
				const { id, wording, wordingOriginal, originalLanguage } = facts.question;
				return {
					id,
					wording,
					wordingOriginal,
					originalLanguage,
					facts: factsText(dataset, facts),
					together: togetherText(pair),
					sideBySide: pair === null ? null : pairHref(pair.with, id),
					nothing: facts.waves.length === 0 ? m.explore_nothing_to_draw() : '',
					href: isFull ? null : exploreHref(inOrder([...questionIds, id]), kept),
					page: questionHref(id)
				};
			})
		}
	};
}

function factsText(dataset: Dataset, facts: QuestionFacts): string {
	const { pollster, detail } = summarizeQuestion(dataset, facts);
	return m.explore_facts({ pollster: pollster.name, detail });
}

const LEVELS: Level[] = ['not-comparable', 'related', 'equivalent', 'identical'];

const rank = (pair: Comparability | null): number => (pair === null ? 0 : LEVELS.indexOf(pair.level));

/** A question of the picker held against one that is on the chart. */
type ChosenPair = Comparability & { with: string };

/** The lowest level that the question has with any on the chart decides how it is drawn; `null` where none is there. */
function lowestPair(dataset: Dataset, questionIds: string[], id: string): ChosenPair | null {
	const pairs = questionIds.map((other) => ({ ...compareQuestions(dataset, other, id), with: other }));
	return pairs.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

function togetherText(pair: Comparability | null): string {
	if (pair === null) return '';
	const text = levelText(pair.level);
	return pair.note === '' ? text : m.explore_together_reason({ level: text, reason: pair.note });
}

const TOGETHER_TEXTS: Record<Level, () => string> = {
	'not-comparable': m.explore_together_apart,
	related: m.explore_together_related,
	equivalent: m.explore_together_equivalent,
	identical: m.explore_together_equivalent
};

function levelText(level: Level): string {
	return TOGETHER_TEXTS[level]();
}
