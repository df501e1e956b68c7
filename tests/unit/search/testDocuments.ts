import type { SearchDocument } from '../../../src/lib/search/searchDocument';

/** A document with what a test says of it. */
export function documentOf(key: string, given: Partial<SearchDocument> = {}): SearchDocument {
	return {
		key,
		kind: key.split(':')[0] as SearchDocument['kind'],
		href: `/${key}`,
		title: '',
		detail: '',
		newest: '',
		names: '',
		answers: '',
		years: '',
		originals: [],
		about: [],
		surveyCount: 1,
		...given
	};
}
