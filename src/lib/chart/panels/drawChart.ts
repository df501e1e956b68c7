import type { Dataset } from '../../dataset/types';
import type { PanelRule } from '../series/splitPanels';
import type { ChartModel } from './chartModel';
import { drawPlots, type Drawable } from './drawPlots';
import { plotCompare } from './plotCompare';
import { plotLikert } from './plotLikert';
import type { DrawOptions, Plotter } from './plotter';
import { plotTrend } from './plotTrend';

/** Width at which a picture that stands alone is drawn, in pixels. */
export const WIDE_PX = 760;
/** Width at which the server draws for a page, in pixels: a phone's; the browser redraws for the width it has. */
export const NARROW_PX = 360;

const PLOTTERS: Record<PanelRule, Plotter> = { trend: plotTrend, likert: plotLikert, compare: plotCompare };

/**
 * Draws a chart of any kind for a width in pixels. The view `table` is drawn too, as the kind that the chart opens with.
 * A browser, which loads a kind when it is shown, draws with `drawPlots`.
 */
export function drawChart(
	dataset: Dataset,
	chart: Drawable,
	widthPx: number,
	options: DrawOptions = {}
): ChartModel {
	return drawPlots(PLOTTERS[chart.plan.view], dataset, chart, widthPx, options);
}
