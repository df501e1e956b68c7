import type { SearchHit } from './findDocuments';
import type { OriginalText } from './searchDocument';
import type { SearchIndex } from './buildSearchIndex';
import { searchTerms, stemOf } from './searchTerms';

/** Letters of another script than ours. */
const FOREIGN = /(?!\p{Script=Latin})\p{L}/u;

/**
 * The wording in its own language that a hit was found by; `null` where it was found by something else. For a reader
 * who writes in Latin letters, a word that the title has too is no reason to show it.
 * @param words as they were looked for
 */
export function originalSnippet(
	{ byKey }: SearchIndex,
	{ document, terms }: SearchHit,
	words: string
): OriginalText | null {
	const stemsOf = (text: string): string[] => searchTerms(text).map((term) => stemOf(term) ?? term);
	const shown = new Set(FOREIGN.test(words) ? [] : stemsOf(document.title));
	const telling = terms.filter((term) => !shown.has(stemOf(term) ?? term));
	return (
		[document, ...document.about.flatMap((key) => byKey.get(key) ?? [])]
			.filter(({ kind }) => kind === 'chart' || kind === 'question')
			.flatMap(({ originals }) => originals)
			.find(({ text }) => searchTerms(text).some((term) => telling.includes(term))) ?? null
	);
}
