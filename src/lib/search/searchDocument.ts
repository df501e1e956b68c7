/** Kinds of things that can be found, in the order in which they are shown. */
export const SEARCH_KINDS = ['chart', 'question', 'pollster', 'country', 'claim'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export function isSearchKind(text: string): text is SearchKind {
	return (SEARCH_KINDS as readonly string[]).includes(text);
}

/** A text in the language in which it was printed. */
export interface OriginalText {
	/** ISO 639; empty where not known. */
	lang: string;
	text: string;
}

/** One thing that can be found, with what a result says of it; the list of them is what the browser loads. */
export interface SearchDocument {
	/** The kind and the id of the thing: `question:levada-attitude`. */
	key: string;
	kind: SearchKind;
	href: string;
	title: string;
	/** What it is: pollster, places, years, number of surveys. */
	detail: string;
	/** The newest value in words, with its date; empty where there is none. */
	newest: string;
	/** Other names that it is looked for by; not shown. */
	names: string;
	/** Answers in every language; not shown. */
	answers: string;
	/** Years of its surveys; not shown. */
	years: string;
	originals: OriginalText[];
	/** Keys of the questions, pollsters and countries that it is about; it is found by their words too. */
	about: string[];
	surveyCount: number;
}
