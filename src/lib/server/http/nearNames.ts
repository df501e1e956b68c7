/** Edits that turn one name into the other: insert, drop or replace a letter (Levenshtein 1966). */
function editDistance(from: string, to: string): number {
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const current = [i];
		for (let j = 1; j <= to.length; j++) {
			const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
			current[j] = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replaced);
		}
		previous = current;
	}
	return previous[to.length] ?? 0;
}

/** A name is near while less than this part of the longer one has to be changed. */
const LARGEST_CHANGED_PART = 0.6;
/** Longer input is no mistyped name, and comparing it would only cost time. */
const LONGEST_NAME = 120;

/** How much of a name is another one, 0 (the same) to 1; sharing whole words makes it nearer. */
function changedPart(wanted: string, name: string): number {
	const letters = editDistance(wanted, name) / Math.max(wanted.length, name.length, 1);
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
