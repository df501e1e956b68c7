/** A run of words of one of two texts; `isOnly` where the other text does not have them here. */
export interface WordRun {
	text: string;
	isOnly: boolean;
}

/** Case and punctuation are no difference that a respondent would hear. */
const keyOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || word;

/**
 * Two texts word by word: the longest common run of words in order (longest common subsequence) is shared, the rest
 * stands in one of them only. Texts of a question have few words, so the table of all pairs is small.
 */
export function diffWords(first: string, second: string): { first: WordRun[]; second: WordRun[] } {
	const [a, b] = [first, second].map((text) => text.split(/\s+/).filter((word) => word !== '')) as [
		string[],
		string[]
	];
	const lengths = commonLengths(a.map(keyOf), b.map(keyOf));
	const [ofA, ofB] = [a.map(() => true), b.map(() => true)];
	let [i, j] = [0, 0];
	while (i < a.length && j < b.length) {
		if (keyOf(a[i] ?? '') === keyOf(b[j] ?? '')) {
			ofA[i++] = false;
			ofB[j++] = false;
		} else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) i++;
		else j++;
	}
	return { first: runs(a, ofA), second: runs(b, ofB) };
}

const at = (lengths: number[][], i: number, j: number): number => lengths[i]?.[j] ?? 0;

/** How many words the rests of both texts share, from each pair of places on. */
function commonLengths(a: string[], b: string[]): number[][] {
	const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--) {
			const row = lengths[i];
			if (row === undefined) continue;
			row[j] =
				a[i] === b[j]
					? at(lengths, i + 1, j + 1) + 1
					: Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
		}
	return lengths;
}

function runs(words: string[], isOnly: boolean[]): WordRun[] {
	const found: WordRun[] = [];
	words.forEach((text, index) => {
		const last = found.at(-1);
		if (last !== undefined && last.isOnly === isOnly[index]) last.text += ` ${text}`;
		else found.push({ text, isOnly: isOnly[index] ?? false });
	});
	return found;
}
