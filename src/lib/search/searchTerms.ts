import { foldText } from './foldText';

/** Words that stand in any question, or that a reader adds without looking for them. Folded. */
const SILENT_WORDS = new Set(
	(
		'the and for was are were has have had did does you your which what who how with from that this than been would ' +
		'could should its into about there poll polls survey surveys chart percent ' +
		'kak chto eto dlya ili kto gde byl byla bylo byli opros oprosy shcho yak chi opituvannya'
	).split(' ')
);

/** Shorter words say nothing alone, unless they are numbers. */
const SHORTEST_WORD = 3;
/** More words than anybody means; each costs time. */
const MOST_WORDS = 12;

function isTelling(word: string): boolean {
	return (word.length >= SHORTEST_WORD || /^\p{N}+$/u.test(word)) && !SILENT_WORDS.has(word);
}

/** All words of a text, folded, in their order. */
function splitWords(text: string): string[] {
	return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text that it can be found by, folded. */
export function searchTerms(text: string): string[] {
	return splitWords(text).filter(isTelling);
}

/** The words that are looked for, each once; where none says anything alone (`st`, `the`), all of them. */
export function queryTerms(text: string): string[] {
	const words = splitWords(text);
	const telling = words.filter(isTelling);
	return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_WORDS);
}

/**
 * The beginning that forms of a word share, so that “жалеют” finds “жалеете”: five letters, and up to seven of a long
 * word. `null` for a word under six letters, which is looked for as it is.
 */
export function stemOf(word: string): string | null {
	if (word.length < 6) return null;
	return word.slice(0, Math.max(5, Math.min(7, word.length - 4)));
}
