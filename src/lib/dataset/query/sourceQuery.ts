import { withoutAccents, plainWords } from './withoutAccents';
import type { Source } from '../types';

/** What the list of sources is narrowed to; an empty string does not narrow. */
export interface SourceQuery {
	/** First letter of the publisher's name, or `0-9`. */
	letter: string;
	/** All of these must stand in publisher, title, note, address or id. */
	words: string;
	kind: '' | Source['kind'];
}

const DIGITS = '0-9';

/** Where a publisher stands in the list: its first letter without accents, or `0-9`. */
export function publisherLetter(publisher: string): string {
	const first = publisher.normalize('NFD').charAt(0).toUpperCase();
	return /\d/.test(first) ? DIGITS : first;
}

/** The sources that fit, sorted by publisher and then by title. */
export function findSources(sources: readonly Source[], query: SourceQuery): Source[] {
	const words = plainWords(query.words);
	return sources
		.filter((source) => {
			if (query.kind !== '' && source.kind !== query.kind) return false;
			if (query.letter !== '' && publisherLetter(source.publisher) !== query.letter) return false;
			const text = withoutAccents(
				[source.publisher, source.title, source.note, source.url, source.id].join(' ')
			);
			return words.every((word) => text.includes(word));
		})
		.sort((a, b) => compareText(a.publisher, b.publisher) || compareText(a.title, b.title));
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function compareText(a: string, b: string): number {
	return COLLATOR.compare(a, b);
}

/** Sorted sources in runs of one letter. */
export function groupByLetter(sources: readonly Source[]): { letter: string; sources: Source[] }[] {
	const groups: { letter: string; sources: Source[] }[] = [];
	for (const source of sources) {
		const letter = publisherLetter(source.publisher);
		const open = groups.at(-1);
		if (open?.letter === letter) open.sources.push(source);
		else groups.push({ letter, sources: [source] });
	}
	return groups;
}
