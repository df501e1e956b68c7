import type { Plotter } from '../../chart/panels/plotter';
import type { PanelRule } from '../../chart/series/splitPanels';
import type { View } from '../../selection/selection';
import type { PlotComponents } from '../../svg/plotComponents';
import type { ChartKind } from './chartKind';

/** Each is a script of its own, which a page loads when that kind is shown. */
const LOADERS: Record<PanelRule, () => Promise<ChartKind>> = {
	trend: async () => (await import('./trendKind')).TREND_KIND,
	likert: async () => (await import('./likertKind')).LIKERT_KIND,
	compare: async () => (await import('./compareKind')).COMPARE_KIND
};

const loaded: Partial<Record<PanelRule, ChartKind>> = {};
/** What writes the kinds that were loaded. */
export const loadedPlots: PlotComponents = {};

/** Whether a view can be drawn at once; a table is no drawing. */
export const isLoaded = (view: View): boolean => view === 'table' || loaded[view] !== undefined;

/** Loads what a view is drawn with. @throws when the script cannot be had */
export async function loadKind(view: View): Promise<void> {
	if (view === 'table') return;
	const kind = await LOADERS[view]();
	loaded[view] = kind;
	Object.assign(loadedPlots, kind.plots);
}

/** @throws Error when that kind was not loaded before */
export function loadedPlotter(view: PanelRule): Plotter {
	const kind = loaded[view];
	if (kind === undefined) throw new Error(`The kind ${view} is drawn before it is loaded`);
	return kind.plotter;
}

/** Loads the other views as soon as a reader comes to the field that chooses them, so that the choice asks for nothing. */
export function loadKindsOnUse(choice: HTMLElement, views: readonly View[]): void {
	const load = (): void => {
		// What cannot be had now is asked for again when it is chosen.
		for (const view of views) loadKind(view).catch(() => undefined);
	};
	for (const type of ['pointerenter', 'pointerdown', 'focus'])
		choice.addEventListener(type, load, { once: true, passive: true });
}
