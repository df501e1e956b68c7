/** Choices that go along when a question is added to the explorer or taken off; countries and answers depend on it. */
const KEPT = ['from', 'to', 'ci', 'join', 'events'];

/** A longer value is no choice of ours. */
const LONGEST_PART = 60;

/**
 * The choices of an address that go along, as they stand there: an object for addresses would write `~` anew.
 * @param search with or without its question mark
 */
export function keptChoices(search: string): string {
	return search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => KEPT.includes(part.split('=')[0] ?? '') && part.length <= LONGEST_PART)
		.join('&');
}
