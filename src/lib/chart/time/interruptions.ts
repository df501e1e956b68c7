import type { Break, Wave } from '../../dataset/types';
import type { PlottedSeries } from '../series/plotted';
import { crossedBreaks, type CrossedBreak } from './crossedBreaks';
import { gapsOf, type Gap } from './gaps';
import { dateBreaks } from './trendBreaks';
import { trendJoins, type Join } from './trendJoins';
import { trendPoints, type TrendPoint } from './trendPoints';

/** A break with its number: that of its note and of its mark in every plot. Numbers follow time within a plot. */
export interface NumberedBreak extends CrossedBreak {
	number: number;
}

/** What one plot over time draws and leaves out, before any pixel. All lists are empty where it has nothing to draw. */
export interface TrendPlot {
	/**
	 * By series, the readings that have a date and a number, oldest first; none of the lists is empty. Dimmed series come
	 * first, so that the others are drawn over them.
	 */
	drawn: TrendPoint[][];
	/** By series, what lies between neighbouring dated readings, those in words among them, since they too interrupt a line. */
	joins: Join[][];
	breaks: NumberedBreak[];
}

/** A plot over time without a reading to draw. */
export const NOTHING_DRAWN: TrendPlot = { drawn: [], joins: [], breaks: [] };

/** Where the lines of a chart over time are interrupted, and by what. */
export interface Interruptions {
	/** One for each panel, in their order. */
	plots: TrendPlot[];
	/** The breaks of all plots, each once, by number. */
	breaks: NumberedBreak[];
	/** The gaps of all plots. */
	gaps: Gap[];
}

export interface InterruptionOptions {
	breaks: readonly Break[];
	/** Surveys beside those of the readings, by id: a break may lie between two that are not shown. Default: none. */
	otherWaves?: Record<string, Wave>;
	/** Lines run dashed across breaks and gaps; both are still listed. */
	isJoined: boolean;
	/** Breaks that have a number already: those of the whole chart where a part of it is drawn. Default: none. */
	numbered?: readonly NumberedBreak[];
}

/**
 * Finds breaks, gaps and what cannot be drawn, once for the marks, the notes and the words of a chart.
 * @param series all series with the names that they have on the whole chart
 * @param panels the same series by the plot in which they are drawn
 */
export function findInterruptions(
	series: readonly PlottedSeries[],
	panels: readonly { series: readonly PlottedSeries[] }[],
	{ breaks, otherWaves = {}, isJoined, numbered = [] }: InterruptionOptions
): Interruptions {
	const numbers = new Map(numbered.map(({ id, number }) => [id, number]));
	const names = new Map(series.map(({ id, name }) => [id, name]));
	const plots = panels.map(({ series: own }): TrendPlot => {
		const dated = [...own].sort((a, b) => Number(b.isDimmed) - Number(a.isDimmed)).map(trendPoints);
		const drawn = dated
			.map((points) => points.filter(({ heightPct }) => heightPct !== null))
			.filter((points) => points.length > 0);
		if (drawn.length === 0) return NOTHING_DRAWN;
		const datedBreaks = dateBreaks(breaks, own, otherWaves);
		const joins = dated.map((points) => trendJoins(points, datedBreaks, isJoined));
		const crossed = crossedBreaks(joins.flat());
		for (const { id } of crossed) numbers.set(id, numbers.get(id) ?? numbers.size + 1);
		return { drawn, joins, breaks: crossed.map((one) => ({ ...one, number: numbers.get(one.id) ?? 0 })) };
	});
	const byId = new Map(plots.flatMap((plot) => plot.breaks.map((one) => [one.id, one])));
	return {
		plots,
		breaks: [...byId.values()],
		gaps: plots.flatMap(({ joins }) => gapsOf(joins.flat(), (id) => names.get(id)))
	};
}

/** Whether any plot has a reading to draw on its time axis. */
export function isAnyDrawn({ plots }: Interruptions): boolean {
	return plots.some(({ drawn }) => drawn.length > 0);
}
