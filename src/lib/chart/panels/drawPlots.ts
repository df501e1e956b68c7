import type { Dataset } from '../../dataset/types';
import type { Chart } from '../buildChart';
import { emptyModel } from '../lettering/emptyModel';
import type { ChartModel } from './chartModel';
import { panelsModel } from './panelsModel';
import type { DrawOptions, Plotter } from './plotter';

/** Where rows are set close, plots are too. */
const DENSE_PANEL_PX = 260;

/** What a drawing is made from. */
export type Drawable = Pick<Chart, 'plan' | 'picked' | 'selection'>;

/** Draws a chart of one kind for a width in pixels. */
export function drawPlots(
	plotter: Plotter,
	dataset: Dataset,
	{ plan, picked, selection }: Drawable,
	widthPx: number,
	options: DrawOptions = {}
): ChartModel {
	const { panels, emptyReason } = plan;
	if (emptyReason !== null) return emptyModel(emptyReason, widthPx);
	const { series } = picked;
	const draw = plotter({ dataset, plan, series, selection, whole: series, ...options });
	if (panels.length === 1) return draw(0, widthPx);
	return panelsModel(
		panels.map(({ id, title }, index) => ({ id, title, draw: (panelPx) => draw(index, panelPx) })),
		widthPx,
		options.rowPx && DENSE_PANEL_PX
	);
}
