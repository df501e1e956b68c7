import * as m from '../text/paraglide/messages';
import type { Break, Wave } from '../dataset/types';
import { emptyModel, type EmptyModel } from './emptyModel';
import { nameRows, type NameRow } from './nameRows';
import type { PlottedSeries } from './plotted';
import { shareAxis } from './shareAxis';
import { labelBox, type TextLabel } from './textLabel';
import { breakMarks, breakRows, breakRowsHeight, type BreakMark } from './trendBreakMarks';
import { dateBreaks } from './trendBreaks';
import { trendEndLabels, type EndLabel, type LineEnd } from './trendEndLabels';
import { plotHeight, plotLeft, trendFrame, type TrendFrame } from './trendFrame';
import { trendJoins, type Join } from './trendJoins';
import { trendBands, trendLines, type TrendPath } from './trendLines';
import { markRadius, trendMark, type TrendMark } from './trendMarks';
import { planNames } from './trendNames';
import { trendObstacles } from './trendObstacles';
import { highestPct, leftOutOf, trendPoints, type LeftOut, type TrendPoint } from './trendPoints';
import { trendValueLabels, type ValueWish } from './trendValueLabels';

/** No reading lies between two days of a series that are over three years apart, and no line is drawn. */
export interface Gap {
	seriesId: string;
	seriesName: string;
	/** ISO dates of the middle of fieldwork. */
	from: string;
	to: string;
}

export interface TrendModel {
	kind: 'trend';
	widthPx: number;
	heightPx: number;
	frame: Omit<TrendFrame, 'time' | 'y'>;
	xTicks: TrendFrame['time']['ticks'];
	bands: TrendPath[];
	lines: TrendPath[];
	marks: TrendMark[];
	breakMarks: BreakMark[];
	names: NameRow[];
	endLabels: EndLabel[];
	valueLabels: TextLabel[];
	gaps: Gap[];
	leftOut: LeftOut[];
}

export interface TrendOptions {
	breaks: readonly Break[];
	/** Lines are joined across breaks and gaps, dashed. */
	isJoined: boolean;
	widthPx: number;
	/** Surveys that a break may name without being on the chart. */
	otherWaves?: Record<string, Wave>;
}

/** With more readings than this a value at each mark would be a wall of numbers. */
const MOST_VALUES = 8;

/** A line per series on a true time axis; width in pixels, shares in percent 0-100. */
export function trendModel(series: PlottedSeries[], options: TrendOptions): TrendModel | EmptyModel {
	const { widthPx, isJoined } = options;
	const pointsBySeries = series.map(trendPoints);
	const points = pointsBySeries.flat();
	const drawn = points.filter(({ heightPct }) => heightPct !== null);
	if (drawn.length === 0) return emptyModel(m.trend_nothing(), widthPx);
	const breaks = dateBreaks(options.breaks, series, options.otherWaves ?? {});
	const joinsBySeries = pointsBySeries.map((of) => trendJoins(of, breaks, isJoined));
	const joins = joinsBySeries.flat();
	const share = shareAxis(highestPct(drawn));
	const names = series.flatMap(({ id, name }, index) => {
		const last = pointsBySeries[index]?.filter(({ heightPct }) => heightPct !== null).at(-1);
		return last === undefined ? [] : [{ seriesId: id, name, value: last.reading.valueText }];
	});
	const plan = planNames(names, widthPx, plotHeight(widthPx));
	const rows = plan.kind === 'rows' ? nameRows(series, widthPx, plan.fontPx) : { rows: [], heightPx: 0 };
	const breakLines = breakRows(joins, widthPx - plan.gutterPx - plotLeft(share));
	const days: [number, number] = [
		Math.min(...drawn.map(({ time }) => time.fromMs)),
		Math.max(...drawn.map(({ time }) => time.toMs))
	];
	const overhead = rows.heightPx + breakRowsHeight(breakLines);
	const frame = trendFrame(widthPx, share, days, plan.gutterPx, overhead);
	const radius = markRadius(frame.right - frame.left, Math.max(...pointsBySeries.map((of) => of.length)));
	const isAnyIntervalKnown = drawn.some(({ reading }) => reading.interval !== null);
	const markOf = new Map(drawn.map((point) => [point, trendMark(point, frame, radius, isAnyIntervalKnown)]));
	const marks = [...markOf.values()];
	const obstacles = trendObstacles(marks, joins, frame);
	const ends = pointsBySeries.flatMap((of) => lineEnd(of, markOf));
	const endLabels = trendEndLabels(ends, plan, frame, obstacles);
	const wishes = valueWishes(pointsBySeries, markOf);
	const { time, y: _, ...box } = frame;
	return {
		kind: 'trend',
		widthPx,
		heightPx: frame.heightPx,
		frame: box,
		xTicks: time.ticks,
		bands: joinsBySeries.flatMap((of) => trendBands(of, frame)),
		lines: joinsBySeries.flatMap((of) => trendLines(of, frame)),
		marks,
		breakMarks: breakMarks(joins, frame, rows.heightPx),
		names: rows.rows,
		endLabels,
		valueLabels: trendValueLabels(wishes, frame, obstacles, endLabels.map(labelBox)),
		gaps: gapsOf(joins),
		leftOut: series.flatMap(leftOutOf)
	};
}

function lineEnd(points: TrendPoint[], markOf: Map<TrendPoint, TrendMark>): LineEnd[] {
	const marked = points.flatMap((point) => {
		const mark = markOf.get(point);
		return mark === undefined ? [] : [{ seriesId: point.series.id, mark }];
	});
	return marked.slice(-1);
}

/** First what is no plain number, then the first reading of each series, then the others where they are few. */
function valueWishes(pointsBySeries: TrendPoint[][], markOf: Map<TrendPoint, TrendMark>): ValueWish[] {
	const wishes = pointsBySeries.flatMap((points) => {
		const drawn = points.filter((point) => markOf.has(point));
		return drawn.flatMap((point, index) => {
			const mark = markOf.get(point);
			const isNeeded = point.reading.reported.kind !== 'percent';
			const isLast = index === drawn.length - 1;
			const isWanted = index === 0 || drawn.length <= MOST_VALUES;
			if (mark === undefined || isLast || (!isNeeded && !isWanted)) return [];
			return [{ mark, text: shortValue(point), isNeeded, rank: isNeeded ? 0 : index === 0 ? 1 : 2 }];
		});
	});
	return wishes.sort((a, b) => a.rank - b.rank);
}

function shortValue({ reading }: TrendPoint): string {
	const { reported } = reading;
	if (reported.kind === 'below') return `<${reported.limit}`;
	if (reported.kind === 'about') return `~${reported.pct}`;
	return reported.kind === 'percent' ? String(reported.pct) : '';
}

function gapsOf(joins: Join[]): Gap[] {
	return joins
		.filter(({ isGap, line }) => isGap && line !== 'dashed')
		.map(({ from, to }) => ({
			seriesId: from.series.id,
			seriesName: from.series.name,
			from: from.time.midpoint,
			to: to.time.midpoint
		}));
}
