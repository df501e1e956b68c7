import type { Query, QueryCombination, SearchResult } from 'minisearch';
import { conceptTerm } from './concepts';
import type { SearchDocument, SearchKind } from './searchDocument';
import { FIELD_BOOSTS } from './searchFields';
import type { SearchIndex } from './buildSearchIndex';
import { queryTerms, stemOf } from './searchTerms';

export interface SearchHit {
	document: SearchDocument;
	/** Folded words of the document that the query was found by. */
	terms: string[];
}

export interface SearchAnswer {
	/** Best first. */
	hits: SearchHit[];
	/** Whether every word was found; otherwise nothing has all of them, and the hits have some. */
	hasAllWords: boolean;
}

/**
 * Finds what has all words, else what has some of them, best first. Spelling may be off by a letter or, in words of
 * eight letters and more, by two; letters may be of another script; the last letters of words may be missing.
 * @param kinds the kinds of things to be found; left out: all
 */
export function findDocuments(
	{ engine, byKey }: SearchIndex,
	words: string,
	kinds?: readonly SearchKind[]
): SearchAnswer {
	const terms = queryTerms(words);
	if (terms.length === 0) return { hits: [], hasAllWords: true };
	const search = (combineWith: 'AND' | 'OR'): SearchHit[] =>
		engine
			.search({ combineWith, queries: terms.map(queryOfWord) } satisfies QueryCombination, {
				boost: FIELD_BOOSTS,
				// The words are folded already.
				tokenize: (term) => [term],
				processTerm: (term) => term,
				boostDocument: (key: string) => {
					const document = byKey.get(key);
					return document === undefined ? 1 : importanceOf(document);
				}
			})
			.flatMap((result) => toHit(byKey, result))
			.filter(({ document }) => kinds?.includes(document.kind) ?? true);
	const withAll = search('AND');
	if (withAll.length > 0) return { hits: withAll, hasAllWords: true };
	return { hits: search('OR'), hasAllWords: false };
}

/** Ids of the questions that are found, best first. */
export function searchQuestions(index: SearchIndex, words: string): string[] {
	return findDocuments(index, words, ['question']).hits.map(({ document }) =>
		document.key.slice('question:'.length)
	);
}

/** One word with everything that may stand for it. */
function queryOfWord(word: string): Query {
	const stem = stemOf(word);
	const concept = conceptTerm(word);
	const exact = { prefix: false, fuzzy: false };
	// A neighbouring year or share is another one.
	if (/^\p{N}+$/u.test(word)) return { queries: [word], ...exact };
	return {
		combineWith: 'OR',
		queries: [
			{ queries: [word], prefix: true, fuzzy: editsIn(word) },
			...(stem === null ? [] : [{ queries: [stem], prefix: true, fuzzy: false, boostTerm: () => 0.5 }]),
			...(concept === null ? [] : [{ queries: [concept], ...exact, boostTerm: () => 0.5 }]),
			{ queries: swapsOf(word), ...exact, boostTerm: () => 0.5 }
		]
	};
}

/** How many letters may be wrong, missing or too many. */
function editsIn(word: string): number | false {
	if (word.length < 4) return false;
	return word.length < 8 ? 1 : 2;
}

/** The word with two neighbouring letters in the other order: the one slip that counts as two edits. */
function swapsOf(word: string): string[] {
	if (word.length < 4 || word.length >= 8) return [];
	return Array.from(
		{ length: word.length - 1 },
		(_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
	);
}

/** Who names a country or a pollster means it rather than what was asked there. */
const KIND_WEIGHT: Readonly<Partial<Record<SearchKind, number>>> = { country: 1.5, pollster: 1.2 };

/** Long series come before single surveys that fit as well. */
function importanceOf({ kind, surveyCount }: SearchDocument): number {
	return (KIND_WEIGHT[kind] ?? 1) * (1 + Math.log10(1 + surveyCount) * 0.5);
}

function toHit(byKey: SearchIndex['byKey'], { id, terms }: SearchResult): SearchHit[] {
	const document = byKey.get(id as string);
	return document === undefined ? [] : [{ document, terms }];
}
