import type { Dataset } from '../dataset/types';
import type { Selection } from '../selection/selection';
import * as m from '../text/paraglide/messages';
import type { ChartSpec } from './catalog/chartSpec';
import type { PlottedSeries } from './series/plotted';
import { splitPanels, type PanelRule, type PanelSeries } from './series/splitPanels';
import { findInterruptions, isAnyDrawn, type Interruptions } from './time/interruptions';

/** Which plots are drawn, and where their lines are interrupted: what is known of a drawing before any pixel. */
export interface ChartPlan {
	/** What the plots are; for the view `table` those that the chart opens with, whose notes are the chart's own. */
	view: PanelRule;
	panels: PanelSeries[];
	/** `null` but for charts over time. */
	interruptions: Interruptions | null;
	/** Why nothing is drawn, for readers; `null` where something is. */
	emptyReason: string | null;
}

/** @param whole the plan of the whole chart where `series` are a part of it, so that its breaks keep their numbers */
export function planChart(
	dataset: Dataset,
	spec: Pick<ChartSpec, 'view'>,
	series: PlottedSeries[],
	selection: Pick<Selection, 'view' | 'overlay' | 'join'>,
	whole?: ChartPlan
): ChartPlan {
	const view = selection.view === 'table' ? spec.view : selection.view;
	const panels = splitPanels(dataset, series, view, selection.overlay);
	const interruptions =
		view === 'trend'
			? findInterruptions(series, panels, {
					breaks: dataset.breaks,
					otherWaves: dataset.waves,
					isJoined: selection.join,
					numbered: whole?.interruptions?.breaks ?? []
				})
			: null;
	return { view, panels, interruptions, emptyReason: emptyReasonOf(series, panels, interruptions) };
}

/** Of several panels, each gives its own reason. */
function emptyReasonOf(
	series: readonly PlottedSeries[],
	panels: readonly PanelSeries[],
	interruptions: Interruptions | null
): string | null {
	if (series.length === 0) return m.empty_no_series();
	if (interruptions === null || panels.length > 1 || isAnyDrawn(interruptions)) return null;
	return m.trend_nothing();
}
