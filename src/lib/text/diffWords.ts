import { diffArrays } from 'diff';

/** A run of words of one of two texts; `isOnly` where the other text does not have them here. */
export interface WordRun {
	text: string;
	isOnly: boolean;
}

/** Case and punctuation are no difference that a respondent would hear. */
const keyOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || word;

/**
 * Compares two texts word by word. The words that both have in the same order are shared, as many as possible; each
 * other word stands in one text only.
 * @returns the runs of each text in its own spelling, which joined by spaces are all of its words
 */
export function diffWords(first: string, second: string): { first: WordRun[]; second: WordRun[] } {
	const [a, b] = [wordsOf(first), wordsOf(second)];
	const changes = diffArrays(a, b, { comparator: (one, other) => keyOf(one) === keyOf(other) });
	// Words that are shared may be spelled in two ways, so each text is cut from its own words.
	return {
		first: runs(
			a,
			changes.filter(({ added }) => !added)
		),
		second: runs(
			b,
			changes.filter(({ removed }) => !removed)
		)
	};
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function runs(
	words: readonly string[],
	parts: readonly { count: number; added: boolean; removed: boolean }[]
): WordRun[] {
	const found: WordRun[] = [];
	let start = 0;
	for (const { count, added, removed } of parts) {
		const text = words.slice(start, start + count).join(' ');
		const isOnly = added || removed;
		const last = found.at(-1);
		// Between two shared parts the other text alone may have words.
		if (last?.isOnly === isOnly) last.text += ` ${text}`;
		else found.push({ text, isOnly });
		start += count;
	}
	return found;
}
