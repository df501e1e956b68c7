import { keptChoices } from '../../selection/keptChoices';

/**
 * Links to the explorer with other questions were written before the reader chose anything: when one is followed, it
 * gets the choices that stand in the address by then.
 */
export function keepChoices(event: MouseEvent): void {
	const link =
		event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-kept]') : null;
	if (link === null) return;
	const [path = '', query = ''] = link.href.split('?');
	const questions = query.split('&').filter((part) => part.startsWith('q='));
	const parts = [...questions, keptChoices(location.search)].filter((part) => part !== '');
	link.href = parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}
