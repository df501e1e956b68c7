import type { SearchIndex } from '../../search/buildSearchIndex';
import { queryTerms } from '../../search/searchTerms';
import { nearNames } from '../../server/http/nearNames';

/** Words of titles that are worth offering. */
const WORD = /\p{L}{4,}/gu;
/** Only so many words are looked at, and so many offered. */
const MOST_LOOKED_AT = 3;
const MOST_OFFERED = 4;

/** Words that stand in titles of charts, pollsters and countries and look like those that found nothing. */
export function nearWords({ byKey }: SearchIndex, words: string): string[] {
	const titles = [...byKey.values()].filter(({ kind }) => kind !== 'claim' && kind !== 'question');
	const known = [...new Set(titles.flatMap(({ title }) => title.match(WORD) ?? []))];
	const near = queryTerms(words)
		.slice(0, MOST_LOOKED_AT)
		.flatMap((term) => nearNames(term, known, 2));
	return [...new Set(near)].slice(0, MOST_OFFERED);
}
