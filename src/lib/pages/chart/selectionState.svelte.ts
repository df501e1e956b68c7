import { onMount } from 'svelte';
import type { ChartSpec } from '../../chart/catalog/chartSpec';
import { chartAddress, chartLink } from '../../export/link/permalink';
import {
	changeSelection,
	formatSelection,
	keepForeignParameters,
	parseSelection
} from '../../selection/codec';
import type { Offer, Selection, SelectionProblem } from '../../selection/selection';
import { afterPaint } from './afterPaint';
import { isLoaded, loadKind } from './chartKinds';

export interface SelectionState {
	readonly selection: Selection;
	readonly problems: SelectionProblem[];
	readonly origin: string;
	/** Changes some choices: writes the address bar, and redraws without a request after the next frame. */
	choose(change: Partial<Selection>): void;
}

/**
 * The reader's choices. The address is where they live: it is read at first, written at each choice, and read
 * again when the reader goes back or forward. `given` is what the server knew of the address.
 */
export function selectionState(
	given: () => { spec: ChartSpec; pinned: string | null; offer: Offer; search: string; origin: string }
): SelectionState {
	let moved = $state.raw<{ search: string; origin: string } | null>(null);
	const search = $derived(moved?.search ?? given().search);
	const parsed = $derived(parseSelection(new URLSearchParams(search), given().offer));
	const follow = (): void => {
		const { search, origin } = location;
		const { view } = parseSelection(new URLSearchParams(search), given().offer).selection;
		if (!isLoaded(view)) {
			// The old drawing stays meanwhile. What no script can draw here, the server can; a reload would keep what the form
			// showed before.
			loadKind(view).then(follow, () => location.replace(location.href));
			return;
		}
		moved = { search, origin };
		// What the server worked out for another choice must not stand beside this one.
		document.body.toggleAttribute('data-stale', search !== given().search);
	};
	onMount(() => {
		follow();
		addEventListener('popstate', follow);
		return () => removeEventListener('popstate', follow);
	});
	return {
		get selection() {
			return parsed.selection;
		},
		get problems() {
			return parsed.problems;
		},
		get origin() {
			return moved?.origin ?? given().origin;
		},
		choose(change) {
			const { spec, pinned, offer } = given();
			// What was chosen since the last redraw stands in the address only.
			const others = new URLSearchParams(location.search);
			const { selection } = parseSelection(others, offer);
			const chosen = formatSelection(changeSelection(selection, change, offer), offer);
			// These stand in the address of the chart itself.
			for (const [name] of chartAddress(spec, pinned).fixed) others.delete(name);
			history.pushState(null, '', chartLink(spec, pinned, keepForeignParameters(others, chosen)));
			afterPaint(follow);
		}
	};
}
