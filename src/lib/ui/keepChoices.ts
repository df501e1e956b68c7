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
	// As texts, since an object for addresses would write "~" in another form.
	const isKept = (part: string): boolean => KEPT.includes(part.split('=')[0] ?? '');
	const [path = '', query = ''] = link.href.split('?');
	const parts = [
		...query.split('&').filter((part) => part !== '' && !isKept(part)),
		...location.search.slice(1).split('&').filter(isKept)
	];
	link.href = parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}
