import { distance } from 'fastest-levenshtein';

/** A name is near while less than this part of the longer one has to be changed. */
const LARGEST_CHANGED_PART = 0.6;
/** Longer input is no mistyped name, and comparing it would only cost time. */
const LONGEST_NAME = 120;

/** How much of a name is another one, 0 (the same) to 1; sharing whole words makes it nearer. */
function changedPart(wanted: string, name: string): number {
	const letters = distance(wanted, name) / Math.max(wanted.length, name.length, 1);
	const words = name.split('-');
	const shared = wanted.split('-').filter((word) => word.length > 2 && words.includes(word)).length;
	return letters - shared * 0.15;
}

/**
 * The known names that look most like the one asked for, nearest first.
 * @param wanted what was asked for, in any case
 * @param count at most so many
 */
export function nearNames(wanted: string, names: readonly string[], count = 3): string[] {
	const sought = wanted.toLowerCase().slice(0, LONGEST_NAME);
	return names
		.map((name) => ({ name, part: changedPart(sought, name.toLowerCase()) }))
		.filter(({ part }) => part < LARGEST_CHANGED_PART)
		.sort((a, b) => a.part - b.part)
		.slice(0, count)
		.map(({ name }) => name);
}
