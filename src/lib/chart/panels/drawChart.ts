import type { Dataset } from '../../dataset/types';
import { isGroupKind, type Selection } from '../../selection/selection';
import * as m from '../../text/paraglide/messages';
import type { ChartSpec } from '../catalog/chartSpec';
import type { ChartModel, PlotModel } from './chartModel';
import { compareModel } from '../compare/compareModel';
import { emptyModel } from '../lettering/emptyModel';
import { hasIntervals } from '../series/hasIntervals';
import { highestShare } from '../series/highestShare';
import { likertModel } from '../likert/likertModel';
import { panelsModel } from './panelsModel';
import { pickEvents } from '../time/pickEvents';
import type { Picked } from '../series/pickSeries';
import type { PlottedSeries } from '../series/plotted';
import { splitPanels, type PanelRule } from '../series/splitPanels';
import { trendModel } from '../trend/trendModel';
import { trendPoints } from '../time/trendPoints';
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

/** Draws the picked series for a width in pixels. The view `table` is drawn too: its notes are the chart's own. */
export function drawChart(
	dataset: Dataset,
	spec: ChartSpec,
	picked: Picked,
	selection: Selection,
	widthPx: number,
	options: DrawOptions = {}
): ChartModel {
	const { series } = picked;
	if (series.length === 0) return emptyModel(m.empty_no_series(), widthPx);
	const view = selection.view === 'table' ? spec.view : selection.view;
	const draw = plotter(dataset, series, selection, view, options);
	const panels = splitPanels(dataset, series, view, selection.overlay);
	if (panels.length === 1) return draw(series, widthPx);
	return panelsModel(
		panels.map((panel) => ({ ...panel, draw: (panelPx) => draw(panel.series, panelPx) })),
		widthPx,
		options.rowPx && DENSE_PANEL_PX
	);
}

/** Draws some of the series; the axes hold all of them, so that panels can be read against each other. */
function plotter(
	dataset: Dataset,
	all: PlottedSeries[],
	selection: Selection,
	view: PanelRule,
	{ bodyPx, rowPx, whole = all }: DrawOptions
): (series: PlottedSeries[], widthPx: number) => PlotModel {
	const isAnyIntervalKnown = hasIntervals(whole);
	switch (view) {
		case 'likert':
			return (series, widthPx) =>
				likertModel(series, { rowBy: isRowPerCountry(series) ? 'country' : 'wave', widthPx, rowPx });
		case 'compare': {
			const maxPct = highestShare(all.flatMap(({ readings }) => readings));
			const rowBy = isGroupKind(selection.group) ? 'subgroup' : 'country';
			return (series, widthPx) => compareModel(series, { widthPx, rowBy, maxPct, isAnyIntervalKnown, rowPx });
		}
		case 'trend': {
			const points = all.flatMap(trendPoints).filter(({ heightPct }) => heightPct !== null);
			const scale = points.length === 0 ? {} : { scale: trendScale(points) };
			const options = {
				bodyPx,
				isAnyIntervalKnown,
				breaks: dataset.breaks,
				isJoined: selection.join,
				otherWaves: dataset.waves,
				events: pickEvents(dataset, all, selection)
			};
			return (series, widthPx) => nameGaps(trendModel(series, { ...options, ...scale, widthPx }), all);
		}
	}
}

/** Gaps are told below all panels, where the label of a line within its own does not tell it from the others. */
function nameGaps(model: PlotModel, all: readonly PlottedSeries[]): PlotModel {
	if (model.kind !== 'trend') return model;
	const names = new Map(all.map(({ id, name }) => [id, name]));
	const gaps = model.gaps.map((gap) => ({ ...gap, seriesName: names.get(gap.seriesId) ?? gap.seriesName }));
	return { ...model, gaps };
}

/** Several countries with one survey each are compared by country; anything else is read down in time. */
function isRowPerCountry(series: readonly PlottedSeries[]): boolean {
	const waves = new Map<string, Set<string>>();
	for (const { country, readings } of series)
		for (const { waveId } of readings) waves.set(country, (waves.get(country) ?? new Set()).add(waveId));
	return waves.size > 1 && [...waves.values()].every((ofCountry) => ofCountry.size === 1);
}
