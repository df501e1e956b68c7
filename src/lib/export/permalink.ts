import { EXPLORER_ID, type ChartEntry } from '../chart/catalog/entry';
import { formatFullSelection } from '../selection/codec';
import type { Selection } from '../selection/selection';
import { chartHref, exploreHref } from '../text/pageLinks';

/** Where a chart stands, without its choices: a page of its own, or the explorer with its questions. */
export function chartAddress(entry: ChartEntry): { path: string; questions: string } {
	if (entry.id !== EXPLORER_ID) return { path: chartHref(entry.id), questions: '' };
	return { path: exploreHref([]), questions: entry.questionIds.join('~') };
}

/**
 * The address of a chart, or of one of its files.
 * @param query choices, without a question mark; may be empty
 * @param ending follows the path of the chart: `.csv`, or empty for the page
 */
export function chartLink(entry: ChartEntry, query: string, ending = ''): string {
	const { path, questions } = chartAddress(entry);
	const all = [questions === '' ? '' : `q=${questions}`, query].filter((part) => part !== '').join('&');
	return `${path}${ending}${all === '' ? '' : `?${all}`}`;
}

/**
 * The address of something else that belongs to the chart of an address, with the same choices.
 * @param link a page, as `chartLink` and `permalink` write it
 * @param ending follows the path: `.csv`, `/share`
 * @param more further parameters, such as `size=wide`; may be empty
 */
export function besideLink(link: string, ending: string, more = ''): string {
	const [path = '', query = ''] = link.split('?');
	const all = [query, more].filter((part) => part !== '').join('&');
	return `${path}${ending}${all === '' ? '' : `?${all}`}`;
}

/** The address of a chart with every choice written out, so that a later change of defaults changes nothing. */
export function permalink(origin: string, entry: ChartEntry, selection: Selection): string {
	return `${origin}${chartLink(entry, formatFullSelection(selection))}`;
}
