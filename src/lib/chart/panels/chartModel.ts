import type { CompareModel } from '../compare/compareModel';
import type { EmptyModel } from '../lettering/emptyModel';
import type { PlainText } from '../lettering/plainText';
import type { LikertModel } from '../likert/likertModel';
import type { TrendModel } from '../trend/trendModel';

/** One plot; `kind` tells which component writes it. */
export type PlotModel = TrendModel | LikertModel | CompareModel | EmptyModel;

/** Several plots side by side, each with its title. */
export interface PanelsModel {
	kind: 'panels';
	widthPx: number;
	heightPx: number;
	panels: Panel[];
}

export interface Panel {
	id: string;
	/** Upper left corner in the drawing, in pixels; the title and the plot are placed from there. */
	x: number;
	y: number;
	title: PlainText;
	/** Where the plot begins under the title. */
	plotY: number;
	model: PlotModel;
}

/** Any drawing: one plot, or several with shared axes. */
export type ChartModel = PlotModel | PanelsModel;

/** The plots of a drawing. */
export function plotsOf(model: ChartModel): PlotModel[] {
	return model.kind === 'panels' ? model.panels.map(({ model: plot }) => plot) : [model];
}

/** The plots over time of a drawing. */
export function trendsOf(model: ChartModel): TrendModel[] {
	return plotsOf(model).filter((plot) => plot.kind === 'trend');
}
