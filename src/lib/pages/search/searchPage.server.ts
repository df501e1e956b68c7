import type { Dataset } from '../../dataset/types';
import { listPage, type ListPage } from '../../dataset/query/listPage';
import { findDocuments, type SearchHit } from '../../search/findDocuments';
import { groupHits } from '../../search/groupHits';
import { originalSnippet } from '../../search/originalSnippet';
import { isSearchKind, type OriginalText, type SearchKind } from '../../search/searchDocument';
import { cleanWords } from '../../search/cleanWords';
import { LONGEST_SHOWN } from '../../selection/codec';
import { getSearchIndex } from './searchIndex.server';
import { nearWords } from './nearWords.server';

/** One result as the page shows it. */
export interface SearchItem {
	href: string;
	title: string;
	detail: string;
	newest: string;
	/** The wording in its own language, where it was found by it. */
	original: OriginalText | null;
}

export interface SearchPage {
	words: string;
	/** Empty: all kinds. */
	kind: SearchKind | '';
	problems: { parameter: string; value: string }[];
	/** Whether the results have every word, or only some. */
	hasAllWords: boolean;
	total: number;
	/** The best of each kind. */
	groups: { kind: SearchKind; total: number; items: SearchItem[] }[];
	/** All of the chosen kind, page by page; `null` while all kinds are shown. */
	page: ListPage<SearchItem> | null;
	/** Words like those that found nothing. */
	near: string[];
}

/** So many of each kind stand on the page of all kinds. */
const MOST = { chart: 10, question: 10, pollster: 5, country: 5, claim: 5 };
const PAGE_SIZE = 25;

/** What `/search` answers to its query; a value that is not known is left out and named. */
export function searchPage(dataset: Dataset, params: URLSearchParams): SearchPage {
	const problems: SearchPage['problems'] = [];
	const misses = (parameter: string, value: string) =>
		void problems.push({ parameter, value: value.slice(0, LONGEST_SHOWN) });
	const words = cleanWords(params.get('words') ?? '');
	const wantedKind = params.get('kind') ?? '';
	const kind = isSearchKind(wantedKind) ? wantedKind : '';
	if (kind !== wantedKind) misses('kind', wantedKind);

	const index = getSearchIndex(dataset);
	const { hits, hasAllWords } = findDocuments(index, words, kind === '' ? undefined : [kind]);
	const toItem = (hit: SearchHit): SearchItem => {
		const { href, title, detail, newest } = hit.document;
		return { href, title, detail, newest, original: originalSnippet(index, hit, words) };
	};
	const wantedPage = params.get('page') ?? '';
	const { page, isKnown } = listPage(hits, kind === '' ? '' : wantedPage, PAGE_SIZE);
	if (!isKnown) misses('page', wantedPage);
	return {
		words,
		kind,
		problems,
		hasAllWords,
		total: hits.length,
		groups:
			kind === ''
				? groupHits(hits, MOST).map(({ kind, total, hits }) => ({ kind, total, items: hits.map(toItem) }))
				: [],
		page: kind === '' ? null : { ...page, items: page.items.map(toItem) },
		near: hits.length === 0 && words !== '' ? nearWords(index, words) : []
	};
}
