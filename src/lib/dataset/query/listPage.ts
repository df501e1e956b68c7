/** One page of a long list. */
export interface ListPage<T> {
	items: T[];
	/** Which page this is, from 1. */
	number: number;
	/** How many pages there are, at least 1. */
	count: number;
	/** Items on all pages. */
	total: number;
}

/**
 * Cuts a page out of a list.
 * @param wanted the number in the address, as it stands there; empty for the first page
 * @returns `isKnown` is false where there is no such page, and the first one stands in its place
 */
export function listPage<T>(
	all: readonly T[],
	wanted: string,
	size: number
): { page: ListPage<T>; isKnown: boolean } {
	const count = Math.max(1, Math.ceil(all.length / size));
	const asked = /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : 0;
	const isKnown = wanted === '' || (asked >= 1 && asked <= count);
	const number = isKnown && wanted !== '' ? asked : 1;
	const items = all.slice((number - 1) * size, number * size);
	return { page: { items, number, count, total: all.length }, isKnown };
}
