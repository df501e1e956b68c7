import { pushState } from '$app/navigation';
import { page } from '$app/state';
import { formatSelection, keepForeignParameters, parseSelection } from '../selection/codec';
import type { Offer, Selection, SelectionProblem } from '../selection/selection';

export interface SelectionState {
	readonly selection: Selection;
	readonly problems: SelectionProblem[];
	/** Changes some choices: redraws without a request and writes the address bar. */
	choose(change: Partial<Selection>): void;
}

/**
 * The reader's choices, read from the address. `page.url` does not follow `pushState`, so what was chosen
 * without a request is kept in the history entry, where back and forward find it again.
 */
export function selectionState(offer: () => Offer): SelectionState {
	const query = $derived(page.state.query ?? page.url.search);
	const parsed = $derived(parseSelection(new URLSearchParams(query), offer()));
	return {
		get selection() {
			return parsed.selection;
		},
		get problems() {
			return parsed.problems;
		},
		choose(change) {
			const chosen = formatSelection({ ...parsed.selection, ...change }, offer());
			const next = keepForeignParameters(new URLSearchParams(query), chosen);
			const search = next === '' ? '' : `?${next}`;
			pushState(`${page.url.pathname}${search}`, { query: search });
		}
	};
}
