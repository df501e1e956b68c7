import type { Question } from '../../dataset/types';
import { diffWords, type WordRun } from '../../text/diffWords';
import * as m from '../../text/paraglide/messages';

/** A wording of two questions in one language or two, with the words that only one of them has. */
export interface WordingPair {
	id: 'english' | 'original';
	heading: string;
	/** Empty where a wording is not known. */
	first: WordRun[];
	second: WordRun[];
	/** ISO 639 of each; empty where not known. */
	languages: [string, string];
	/** What is marked, or why nothing is. */
	notes: string[];
}

const isRead = ({ wordingRead }: Question): boolean =>
	wordingRead === 'exact' || wordingRead === 'translated';

/** Both wordings in English and as asked. Words are marked only where two real wordings stand in one language. */
export function pairWordings(first: Question, second: Question): WordingPair[] {
	const areRead = isRead(first) && isRead(second);
	const originals = [first.wordingOriginal, second.wordingOriginal] as const;
	const isOneLanguage =
		areRead && first.originalLanguage === second.originalLanguage && originals.every((text) => text !== '');
	const english = wordingPair(first.wording, second.wording, areRead, m.compare_wording_unmarked_english());
	const original = wordingPair(...originals, isOneLanguage, m.compare_wording_unmarked_original());
	return [
		{
			id: 'english',
			heading: m.compare_wording_english(),
			...english,
			languages: ['en', 'en'],
			notes: [...english.notes, ...(areRead ? [m.compare_wording_translated()] : [])]
		},
		{
			id: 'original',
			heading: m.compare_wording_original(),
			...original,
			languages: [first.originalLanguage, second.originalLanguage]
		}
	];
}

function wordingPair(
	a: string,
	b: string,
	isMarked: boolean,
	reason: string
): Pick<WordingPair, 'first' | 'second' | 'notes'> {
	const whole = (text: string): WordRun[] => (text === '' ? [] : [{ text, isOnly: false }]);
	if (!isMarked) return { first: whole(a), second: whole(b), notes: [reason] };
	const { first, second } = diffWords(a, b);
	const only = (runs: WordRun[]): string =>
		runs
			.filter(({ isOnly }) => isOnly)
			.map(({ text }) => m.things_quoted({ text }))
			.join(', ');
	const [onlyFirst, onlySecond] = [only(first), only(second)];
	if (onlyFirst === '' && onlySecond === '') return { first, second, notes: [m.compare_wording_same()] };
	return {
		first,
		second,
		notes: [
			m.compare_wording_marked(),
			...(onlyFirst === '' ? [] : [m.compare_only_first({ words: onlyFirst })]),
			...(onlySecond === '' ? [] : [m.compare_only_second({ words: onlySecond })])
		]
	};
}
