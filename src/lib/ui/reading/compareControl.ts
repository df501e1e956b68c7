import * as m from '../../text/paraglide/messages';
import { makeElement } from '../parts/makeElement';

/** The reading that the reader wants to compare, until a second one is picked or the page is left. */
let kept: { id: string; name: string } | null = null;

/**
 * Leads to the question whether two readings differ: the first press keeps a reading, at the next one a link asks the
 * server, which alone can tell.
 * @param id `wave:answer`, as addresses have it
 */
export function compareControl(id: string, name: string): HTMLElement {
	if (kept !== null && kept.id !== id) {
		const link = makeElement(
			'a',
			{ href: addressOf(kept.id, id) },
			m.reading_compare_with({ name: kept.name })
		);
		return makeElement('p', { class: 'reading-compare' }, link);
	}
	const button = makeElement('button', { type: 'button' }, m.reading_compare());
	const line = makeElement('p', { class: 'reading-compare' }, button);
	button.addEventListener('click', (event) => {
		// The press is not one on the drawing under the panel.
		event.stopPropagation();
		kept = { id, name };
		line.textContent = m.reading_compare_kept({ name });
		// What gets the focus is read out.
		line.tabIndex = -1;
		line.focus();
	});
	return line;
}

/** The present address with these two readings. */
function addressOf(first: string, second: string): string {
	const others = location.search
		.slice(1)
		.split('&')
		.filter((part) => part !== '' && !part.startsWith('test='));
	return `${location.pathname}?${[...others, `test=${first}~${second}`].join('&')}#change`;
}
