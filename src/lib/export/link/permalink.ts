import { EXPLORER_ID, type ChartSpec } from '../../chart/catalog/chartSpec';
import { formatFullSelection } from '../../selection/codec';
import type { Selection } from '../../selection/selection';
import { chartHref, exploreHref } from '../../text/pageLinks';

/**
 * What of a chart's address is no choice: its path, and the questions and the data version where they belong to it.
 * @param pinned the data version that the address names; `null` for the newest
 */
export function chartAddress(
	{ id, questionIds }: ChartSpec,
	pinned: string | null
): { path: string; fixed: [string, string][] } {
	const fixed: [string, string][] = pinned === null ? [] : [['v', pinned]];
	if (id !== EXPLORER_ID) return { path: chartHref(id), fixed };
	return { path: exploreHref([]), fixed: [['q', questionIds.join('~')], ...fixed] };
}

/**
 * The address of a chart, or of one of its files.
 * @param pinned the data version that the address names; `null` for the newest
 * @param query choices, without a question mark; may be empty
 * @param ending follows the path of the chart: `.csv`. Default: empty, for the page
 */
export function chartLink(spec: ChartSpec, pinned: string | null, query: string, ending = ''): string {
	const { path, fixed } = chartAddress(spec, pinned);
	const all = [...fixed.map((pair) => pair.join('=')), query].filter(Boolean).join('&');
	return `${path}${ending}${all && `?${all}`}`;
}

/**
 * The address of a chart with every choice and the version of its data written out, so that a later change of defaults or
 * data changes nothing.
 */
export function permalink(origin: string, spec: ChartSpec, selection: Selection, version: string): string {
	return origin + chartLink(spec, version, formatFullSelection(selection));
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
