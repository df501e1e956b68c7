import type { FactText } from '../../chart/reading/readingDetails';
import type { ReadingFacts } from '../../chart/reading/readingFacts';
import * as m from '../../text/paraglide/messages';
import { compareControl } from './compareControl';
import { makeElement } from '../parts/makeElement';

const HEADING_ID = 'reading-heading';

/** The panel that says all that is known of one reading. @param quote what copies it in sentences */
export function drawPanel(
	{ value, series, testId, spoken, facts }: ReadingFacts,
	quote: HTMLElement,
	close: () => void
): HTMLElement {
	const rows = facts.map(({ id, term, texts }) =>
		makeElement(
			'div',
			{ class: `reading-${id}` },
			makeElement('dt', {}, term),
			// Sources stand in one line; an answer and its original each have their own.
			...(id === 'sources'
				? [makeElement('dd', {}, ...texts.flatMap((text) => [drawText(text), ' ']))]
				: texts.map((text) => makeElement('dd', {}, drawText(text))))
		)
	);
	const button = makeElement('button', { type: 'button' }, m.reading_close());
	button.addEventListener('click', (event) => {
		// The press is not one on the drawing under the panel.
		event.stopPropagation();
		close();
	});
	return makeElement(
		'div',
		{ class: 'reading-panel', role: 'group', 'aria-labelledby': HEADING_ID },
		makeElement('p', { id: HEADING_ID }, makeElement('b', {}, value), ` ${series}`),
		compareControl(testId, spoken),
		makeElement('dl', {}, ...rows),
		quote,
		button
	);
}

function drawText({ text, href, lang }: FactText): Node | string {
	if (href !== undefined) {
		const isExternal = !href.startsWith('/');
		return makeElement('a', { href, ...(isExternal && { rel: 'external' }) }, text);
	}
	return lang === undefined ? text : makeElement('span', { lang }, text);
}
