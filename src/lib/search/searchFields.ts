import type { SearchDocument } from './searchDocument';

/** Where words are looked for, and how much it counts when they are found there. */
export const FIELD_BOOSTS = {
	title: 4,
	names: 4,
	originals: 2,
	wording: 2,
	about: 1.5,
	years: 1,
	answers: 0.7
} as const;
export type SearchField = keyof typeof FIELD_BOOSTS;

/**
 * Reads what stands in a field of a document. The words of its questions, pollster and countries are looked up rather
 * than repeated in each document, so that the file stays small.
 */
export function readField(
	document: SearchDocument,
	field: SearchField,
	byKey: ReadonlyMap<string, SearchDocument>
): string {
	const about = document.about.flatMap((key) => byKey.get(key) ?? []);
	const questions = about.filter(({ kind }) => kind === 'question');
	const others = about.filter(({ kind }) => kind !== 'question');
	switch (field) {
		case 'originals':
			return [document, ...questions].flatMap(({ originals }) => originals.map(({ text }) => text)).join(' ');
		case 'wording':
			return questions.map(({ title, names }) => `${title} ${names}`).join(' ');
		case 'about':
			return others.map(({ title, names }) => `${title} ${names}`).join(' ');
		case 'answers':
			return [document, ...questions].map(({ answers }) => answers).join(' ');
		default:
			return document[field];
	}
}
