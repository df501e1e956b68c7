import * as m from './paraglide/messages';

type Kind = 'chart' | 'question' | 'pollster' | 'country' | 'claim';

/** What a group of results is called. */
export function kindName(kind: Kind): string {
	switch (kind) {
		case 'chart':
			return m.search_kind_chart();
		case 'question':
			return m.search_kind_question();
		case 'pollster':
			return m.search_kind_pollster();
		case 'country':
			return m.search_kind_country();
		case 'claim':
			return m.search_kind_claim();
	}
}

/** The link from the best results of a kind to all of them. */
export function allOfKind(kind: Kind, count: number): string {
	switch (kind) {
		case 'chart':
			return m.search_all_charts({ count });
		case 'question':
			return m.search_all_questions({ count });
		case 'pollster':
			return m.search_all_pollsters({ count });
		case 'country':
			return m.search_all_countries({ count });
		case 'claim':
			return m.search_all_claims({ count });
	}
}
