import * as m from './paraglide/messages';

type Kind = 'chart' | 'question' | 'pollster' | 'country' | 'claim';

const KIND_NAMES: Record<Kind, () => string> = {
	chart: m.search_kind_chart,
	question: m.search_kind_question,
	pollster: m.search_kind_pollster,
	country: m.search_kind_country,
	claim: m.search_kind_claim
};

/** What a group of results is called. */
export function kindName(kind: Kind): string {
	return KIND_NAMES[kind]();
}

const ALL_OF_KIND: Record<Kind, (given: { count: number }) => string> = {
	chart: m.search_all_charts,
	question: m.search_all_questions,
	pollster: m.search_all_pollsters,
	country: m.search_all_countries,
	claim: m.search_all_claims
};

/** The link from the best results of a kind to all of them. */
export function allOfKind(kind: Kind, count: number): string {
	return ALL_OF_KIND[kind]({ count });
}
