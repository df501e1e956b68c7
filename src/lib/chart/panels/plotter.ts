import type { Dataset } from '../../dataset/types';
import type { Selection } from '../../selection/selection';
import type { ChartPlan } from '../planChart';
import type { PlottedSeries } from '../series/plotted';
import type { PlotModel } from './chartModel';

/** What a picture of a fixed size asks of a drawing beside its width. */
export interface DrawOptions {
	/** Height of each plot over time without keys and numbers over it, in pixels. Default: what suits the width. */
	bodyPx?: number;
	/** Height of the rows of other plots, which are then set close. Default: what suits the width. */
	rowPx?: number | undefined;
	/** All series of the chart, where a part of them is drawn. */
	whole?: readonly PlottedSeries[];
}

/** What the plots of a chart are laid out from. */
export interface PlotTask extends DrawOptions {
	dataset: Dataset;
	plan: ChartPlan;
	/** All series that are drawn: the axes hold all of them, so that panels can be read against each other. */
	series: PlottedSeries[];
	selection: Selection;
	/** All series of the chart. */
	whole: readonly PlottedSeries[];
}

/**
 * Lays out the plots of one kind of chart: gives a function that does so for a panel, by its place in the plan, at a
 * width in pixels. Each kind is a file, so that a browser loads none that it does not show.
 */
export type Plotter = (task: PlotTask) => (panel: number, widthPx: number) => PlotModel;
