import type { CompareModel } from '../compare/compare';
import type { EmptyModel } from '../lettering/emptyModel';
import type { LikertModel } from '../likert/likert';
import type { PanelsModel } from './panels';
import type { TrendModel } from '../trend/trend';

/** One plot; `kind` tells which component writes it. */
export type PlotModel = TrendModel | LikertModel | CompareModel | EmptyModel;

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
