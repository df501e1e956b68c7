import type { Plotter } from '../../chart/panels/plotter';
import type { PlotComponents } from '../../svg/plotComponents';

/** One kind of chart: how it is laid out, and what writes it. */
export interface ChartKind {
	plotter: Plotter;
	plots: PlotComponents;
}
