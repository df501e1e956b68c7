import { findDocuments } from '../../search/findDocuments';
import { groupHits } from '../../search/groupHits';
import { originalSnippet } from '../../search/originalSnippet';
import type { SearchIndex } from '../../search/buildSearchIndex';
import { searchHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { kindName } from '../../text/searchNames';
import { makeElement } from '../../ui/parts/makeElement';

/** So many of each kind fit into a list that one looks over. */
const MOST = { chart: 4, question: 4, pollster: 2, country: 2, claim: 2 };

function makeOption(id: number, href: string, ...children: (Node | string)[]): HTMLAnchorElement {
	return makeElement(
		'a',
		{ role: 'option', id: `search-option-${id}`, href, tabindex: '-1', 'aria-selected': 'false' },
		...children
	);
}

function line(className: string, text: string, lang = ''): HTMLSpanElement[] {
	return text === '' ? [] : [makeElement('span', { class: className, ...(lang !== '' && { lang }) }, text)];
}

export interface SearchPopup {
	/** Groups of options, for the list box. */
	groups: HTMLElement[];
	/** The options in their order. */
	options: HTMLAnchorElement[];
	/** How many results there are in all. */
	total: number;
	hasAllWords: boolean;
}

/** What the list under the field shows for these words: the best of each kind, and a way to all of them. */
export function drawPopup(index: SearchIndex, words: string): SearchPopup {
	const { hits, hasAllWords } = findDocuments(index, words);
	const options: HTMLAnchorElement[] = [];
	const groups: HTMLElement[] = groupHits(hits, MOST).map(({ kind, hits: best }) => {
		const label = `search-group-${kind}`;
		const ofKind = best.map((hit) => {
			const { href, title, detail, newest } = hit.document;
			const original = originalSnippet(index, hit, words);
			const option = makeOption(
				options.length,
				href,
				...line('search-title', title),
				...line('search-detail', detail),
				...line('search-newest', newest),
				...line('search-original', original?.text ?? '', original?.lang)
			);
			options.push(option);
			return option;
		});
		return makeElement(
			'div',
			{ role: 'group', 'aria-labelledby': label },
			makeElement('div', { id: label, class: 'search-kind', role: 'presentation' }, kindName(kind)),
			...ofKind
		);
	});
	if (hits.length > options.length) {
		const all = makeOption(options.length, searchHref(words), m.search_all({ count: hits.length }));
		options.push(all);
		groups.push(all);
	}
	return { groups, options, total: hits.length, hasAllWords };
}
