import type { ReadSource } from '../../chart/reading/readingFacts';
import type { ReadingStop } from '../../chart/reading/readingStops';
import { copyText } from '../../export/browser/copyText';
import { quoteWithSource, readingQuote } from '../../export/quote/quote';
import * as m from '../../text/paraglide/messages';
import { makeElement } from '../parts/makeElement';

/** Copies the quote of a reading in one press; where the browser does not allow that, the quote is shown, selected. */
export function quoteControl(source: ReadSource, stop: ReadingStop): HTMLElement {
	const button = makeElement('button', { type: 'button' }, m.quote_copy());
	const outcome = makeElement('span', { role: 'status', class: 'copy-outcome' });
	const line = makeElement('p', { class: 'reading-quote' }, button, ' ', outcome);
	button.addEventListener('click', (event) => {
		// The press is not one on the drawing under the panel.
		event.stopPropagation();
		void take();
	});

	async function take(): Promise<void> {
		const quote = quoteOf(source, stop);
		outcome.textContent = '';
		line.querySelector('q')?.remove();
		if (await copyText(quote)) {
			outcome.textContent = m.copy_done();
			return;
		}
		const shown = makeElement('q', {}, quote);
		line.append(shown);
		getSelection()?.selectAllChildren(shown);
		outcome.textContent = m.copy_by_hand();
	}

	return line;
}

function quoteOf({ dataset, series }: ReadSource, { seriesId, waveId }: ReadingStop): string {
	const one = series.find(({ id }) => id === seriesId);
	const reading = one?.readings.find((each) => each.waveId === waveId);
	if (one === undefined || reading === undefined) return '';
	return quoteWithSource(readingQuote(dataset, one, reading), presentLink());
}

/** The address with every choice stands in the field from which it is copied. */
function presentLink(): string {
	return document.querySelector<HTMLInputElement>('.copy-link input')?.value ?? location.href;
}
