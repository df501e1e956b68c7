import type { Dataset } from '../../dataset/types';
import { isGroupKind, type Selection } from '../../selection/selection';
import type { Chart } from '../buildChart';
import type { ChartPlan } from '../planChart';
import type { ChartModel, PlotModel } from './chartModel';
import { compareModel } from '../compare/compareModel';
import { emptyModel } from '../lettering/emptyModel';
import { hasIntervals } from '../series/hasIntervals';
import { highestShare } from '../series/highestShare';
import { likertModel } from '../likert/likertModel';
import { panelsModel } from './panelsModel';
import { pickEvents } from '../time/pickEvents';
import type { PlottedSeries } from '../series/plotted';
import { trendModel } from '../trend/trendModel';
import { NOTHING_DRAWN } from '../time/interruptions';
import { trendScale } from '../time/trendScale';

/** Width at which a picture that stands alone is drawn, in pixels. */
export const WIDE_PX = 760;
/** Width at which the server draws for a page, in pixels: a phone's; the browser redraws for the width it has. */
export const NARROW_PX = 360;
/** Where rows are set close, plots are too. */
const DENSE_PANEL_PX = 260;

/** What a picture of a fixed size asks of a drawing beside its width. */
export interface DrawOptions {
	/** Height of each plot over time without keys and numbers over it, in pixels; left out: what suits the width. */
	bodyPx?: number;
	/** Height of the rows of other plots, which are then set close; left out: what suits the width. */
	rowPx?: number | undefined;
	/** All series of the chart, where a part of them is drawn. */
	whole?: readonly PlottedSeries[];
}

/** What a drawing is made from. */
export type Drawable = Pick<Chart, 'plan' | 'picked' | 'selection'>;

/** Draws a chart for a width in pixels. The view `table` is drawn too: its notes are the chart's own. */
export function drawChart(
	dataset: Dataset,
	{ plan, picked, selection }: Drawable,
	widthPx: number,
	options: DrawOptions = {}
): ChartModel {
	const { panels, emptyReason } = plan;
	if (emptyReason !== null) return emptyModel(emptyReason, widthPx);
	const draw = plotter(dataset, plan, picked.series, selection, options);
	if (panels.length === 1) return draw(0, widthPx);
	return panelsModel(
		panels.map(({ id, title }, index) => ({ id, title, draw: (panelPx) => draw(index, panelPx) })),
		widthPx,
		options.rowPx && DENSE_PANEL_PX
	);
}

/** Draws the plot of a panel; the axes hold all series, so that panels can be read against each other. */
function plotter(
	dataset: Dataset,
	{ view, panels, interruptions }: ChartPlan,
	all: PlottedSeries[],
	selection: Selection,
	{ bodyPx, rowPx, whole = all }: DrawOptions
): (panel: number, widthPx: number) => PlotModel {
	const isAnyIntervalKnown = hasIntervals(whole);
	const seriesOf = (panel: number): PlottedSeries[] => panels[panel]?.series ?? [];
	if (interruptions !== null) {
		const { plots } = interruptions;
		const points = plots.flatMap(({ drawn }) => drawn.flat());
		const scale = points.length === 0 ? {} : { scale: trendScale(points) };
		const common = { bodyPx, isAnyIntervalKnown, events: pickEvents(dataset, all, selection), ...scale };
		return (panel, widthPx) => trendModel(plots[panel] ?? NOTHING_DRAWN, { ...common, widthPx });
	}
	if (view === 'likert')
		return (panel, widthPx) => {
			const series = seriesOf(panel);
			return likertModel(series, { rowBy: isRowPerCountry(series) ? 'country' : 'wave', widthPx, rowPx });
		};
	const maxPct = highestShare(all.flatMap(({ readings }) => readings));
	const rowBy = isGroupKind(selection.group) ? 'subgroup' : 'country';
	return (panel, widthPx) =>
		compareModel(seriesOf(panel), { widthPx, rowBy, maxPct, isAnyIntervalKnown, rowPx });
}

/** Several countries with one survey each are compared by country; anything else is read down in time. */
function isRowPerCountry(series: readonly PlottedSeries[]): boolean {
	const waves = new Map<string, Set<string>>();
	for (const { country, readings } of series)
		for (const { waveId } of readings) waves.set(country, (waves.get(country) ?? new Set()).add(waveId));
	return waves.size > 1 && [...waves.values()].every((ofCountry) => ofCountry.size === 1);
}
