import * as m from '../../text/paraglide/messages';
import { plotsOf, type PlotModel } from '../panels/chartModel';
import { fitDrawing, USUAL_SCALE, type DrawingRoom, type FittedDrawing } from './fitDrawing';
import type { DrawRequest } from './pictureRequest';
import type { PlottedSeries } from '../series/plotted';

/** A drawing of a part of the chart, and the sentence that says so. */
export interface PartDrawing extends FittedDrawing {
	series: PlottedSeries[];
	sentence: string;
}

/**
 * As much of a chart as the room holds where it does not hold all: the first plots, or where one alone is too high, its
 * first rows, which for surveys in time order are the newest; `null` where not even a row fits.
 */
export function drawPart(request: DrawRequest, room: DrawingRoom): PartDrawing | null {
	const { plots, draw } = request;
	const total = plots.length;
	for (let count = total - 1; count > 0; count--) {
		const series = seriesOf(request, plots.slice(0, count));
		const fitted = fitDrawing({ draw, series }, room);
		if (fitted !== null) return { ...fitted, series, sentence: m.picture_panels_left({ count, total }) };
	}
	const part = drawRows(request, seriesOf(request, plots.slice(0, 1)), room);
	if (part === null || total === 1) return part;
	return { ...part, sentence: m.picture_panels_rows_left({ total }) };
}

/** The series of some plots with the names that they have on the whole chart. */
function seriesOf({ series }: DrawRequest, plots: PlottedSeries[][]): PlottedSeries[] {
	const ids = new Set(plots.flat().map(({ id }) => id));
	return series.filter(({ id }) => ids.has(id));
}

function drawRows({ draw }: DrawRequest, series: PlottedSeries[], room: DrawingRoom): PartDrawing | null {
	const [plot] = plotsOf(draw(series, Math.floor(room.widthPx / USUAL_SCALE), { bodyPx: room.heightPx }));
	const ids = rowIds(plot);
	// Bars are in order of time unless there is one for each country.
	const countries = new Set(series.map(({ country }) => country));
	const isInTime = plot?.kind === 'likert' && ids.length > countries.size;
	for (let count = ids.length - 1; count > 0; count--) {
		const kept = new Set(isInTime ? ids.slice(-count) : ids.slice(0, count));
		const part = withRows(series, kept);
		const fitted = fitDrawing({ draw, series: part }, room);
		if (fitted === null) continue;
		const given = { count, total: ids.length };
		const sentence = isInTime ? m.picture_surveys_left(given) : m.picture_rows_left(given);
		return { ...fitted, series: part, sentence };
	}
	return null;
}

function rowIds(plot: PlotModel | undefined): string[] {
	return plot?.kind === 'likert' || plot?.kind === 'compare' ? plot.rows.map(({ id }) => id) : [];
}

/** The readings that stand in some of the rows; ids of rows are those of likertRows and of compareRows. */
function withRows(series: PlottedSeries[], kept: Set<string>): PlottedSeries[] {
	return series.flatMap((one) => {
		const { questionId, country, subgroup } = one;
		if (kept.has(country) || kept.has(`${country}:${subgroup}`)) return [one];
		const readings = one.readings.filter(({ waveId }) =>
			kept.has([questionId, country, waveId, subgroup].join(':'))
		);
		return readings.length === 0 ? [] : [{ ...one, readings }];
	});
}
