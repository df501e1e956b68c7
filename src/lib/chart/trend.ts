import type { Break, Wave } from '../dataset/types';
import * as m from '../text/paraglide/messages';
import { emptyModel, type EmptyModel } from './emptyModel';
import { nameRows, type NameRow } from './nameRows';
import type { PlottedSeries } from './plotted';
import { shareAxis } from './shareAxis';
import { shortValue } from './shortValue';
import { labelBox, type TextLabel } from './textLabel';
import { breakMarks, breakRows, breakRowsHeight, type BreakMark } from './trendBreakMarks';
import { dateBreaks } from './trendBreaks';
import { trendEndLabels, type EndLabel } from './trendEndLabels';
import { plotHeight, plotLeft, trendFrame, type TrendFrame } from './trendFrame';
import { trendGaps, type Gap } from './trendGaps';
import { trendJoins } from './trendJoins';
import { trendBands, trendLines, type TrendPath } from './trendLines';
import { markRadius, trendMark, type TrendMark } from './trendMarks';
import { planNames } from './trendNames';
import { trendObstacles } from './trendObstacles';
import { highestPct, leftOutOf, trendPoints, type LeftOut } from './trendPoints';
import { trendValueLabels } from './trendValueLabels';
import { trendValueWishes } from './trendValueWishes';

export interface TrendOptions {
	breaks: Break[];
	/** Lines run dashed across breaks and gaps; the marks of the breaks stay. */
	isJoined: boolean;
	/** Width of the drawing in pixels, from 280. */
	widthPx: number;
	/** Surveys beside those of the readings, by id: a break may lie between two that are not shown. */
	otherWaves?: Record<string, Wave>;
}

/** A chart over time, ready to be written: pixels rounded to a tenth, texts with their places, tones by name. */
export interface TrendModel {
	kind: 'trend';
	widthPx: number;
	heightPx: number;
	frame: TrendFrame;
	bands: TrendPath[];
	lines: TrendPath[];
	marks: TrendMark[];
	breakMarks: BreakMark[];
	/** Names over the plot; empty where they stand at the line ends. */
	nameRows: NameRow[];
	endLabels: EndLabel[];
	valueLabels: TextLabel[];
	gaps: Gap[];
	leftOut: LeftOut[];
}

/**
 * Lays out series over time, one line each. Lines run only between neighbouring readings that may be
 * compared (`connectWaves`); a model without a single drawn reading says why in place of a chart.
 */
export function trendModel(
	series: PlottedSeries[],
	{ breaks, isJoined, widthPx, otherWaves = {} }: TrendOptions
): TrendModel | EmptyModel {
	// Series that are put back come first, so that the others are drawn over them.
	const ordered = [...series].sort((a, b) => Number(b.isDimmed) - Number(a.isDimmed));
	const dated = ordered.map(trendPoints);
	const drawn = dated
		.map((points) => points.filter(({ heightPct }) => heightPct !== null))
		.filter((points) => points.length > 0);
	if (drawn.length === 0) {
		const hasReadings = series.some(({ readings }) => readings.length > 0);
		return emptyModel(hasReadings ? m.trend_empty_undrawable() : m.trend_empty_none(), widthPx);
	}

	const datedBreaks = dateBreaks(breaks, series, otherWaves);
	const joinsBySeries = dated.map((points) => trendJoins(points, datedBreaks, isJoined));
	const joins = joinsBySeries.flat();

	const points = drawn.flat();
	const share = shareAxis(highestPct(points));
	const names = drawn.flatMap((own) => {
		const last = own.at(-1);
		if (last === undefined) return [];
		return [{ seriesId: last.series.id, name: last.series.name, value: shortValue(last.reading) }];
	});
	const plan = planNames(names, widthPx, plotHeight(widthPx));
	const named = drawn.flatMap((own) => own[0]?.series ?? []);
	const above = nameRows(plan.kind === 'rows' ? named : [], widthPx, plan.fontPx);
	const badgeRows = breakRows(joins, widthPx - plan.gutterPx - plotLeft(share));
	const frame = trendFrame(
		widthPx,
		share,
		[Math.min(...points.map(({ time }) => time.fromMs)), Math.max(...points.map(({ time }) => time.toMs))],
		plan.gutterPx,
		above.heightPx + breakRowsHeight(badgeRows)
	);

	const radiusPx = markRadius(frame.right - frame.left, Math.max(...drawn.map((own) => own.length)));
	const isAnyIntervalKnown = points.some(({ reading }) => reading.interval !== null);
	const placed = drawn.map((own) =>
		own.map((point) => ({ point, mark: trendMark(point, frame, radiusPx, isAnyIntervalKnown) }))
	);
	const marks = placed.flat().map(({ mark }) => mark);
	const obstacles = trendObstacles(marks, joins, frame);
	const ends = placed.flatMap((own) => {
		const last = own.at(-1);
		return last === undefined ? [] : [{ seriesId: last.point.series.id, mark: last.mark }];
	});
	const endLabels = trendEndLabels(ends, plan, frame, obstacles);

	return {
		kind: 'trend',
		widthPx,
		heightPx: frame.heightPx,
		frame,
		bands: joinsBySeries.flatMap((own) => trendBands(own, frame)),
		lines: joinsBySeries.flatMap((own) => trendLines(own, frame)),
		marks,
		breakMarks: breakMarks(joins, frame, above.heightPx),
		nameRows: above.rows,
		endLabels,
		valueLabels: trendValueLabels(trendValueWishes(placed), frame, obstacles, endLabels.map(labelBox)),
		gaps: trendGaps(joins),
		leftOut: series.flatMap(leftOutOf)
	};
}
