/** Choices that go along when a question is added to the explorer or taken off; the server writes the same. */
const KEPT = ['from', 'to', 'ci', 'join', 'events'];

/**
 * Links to the explorer with other questions were written before the reader chose anything: when one is followed, it
 * gets the choices that stand in the address by then.
 */
export function keepChoices(event: MouseEvent): void {
	const link =
		event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-kept]') : null;
	if (link === null) return;
	const [target, chosen] = [new URL(link.href), new URLSearchParams(location.search)];
	for (const name of KEPT) target.searchParams.delete(name);
	for (const name of KEPT) for (const value of chosen.getAll(name)) target.searchParams.append(name, value);
	link.href = target.href;
}
