/** Longer input is no search. */
export const LONGEST_WORDS = 200;

/**
 * Words as a reader may be shown them again: without what cannot be seen (control characters, half characters), in
 * one line, and no longer than 200 characters.
 */
export function cleanWords(words: string): string {
	// Cut before the rest, so that no input is too long to be cleaned; a character cut in half goes with the others.
	return words
		.slice(0, LONGEST_WORDS)
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
		.trim();
}
