import { max } from 'd3-array';
import * as m from '../../text/paraglide/messages';
import { emptyModel, type EmptyModel } from '../lettering/emptyModel';
import { nameRows, type NameRow } from './nameRows';
import type { TrendPlot } from '../time/interruptions';
import type { ShownEvent } from '../time/pickEvents';
import { labelBox, type TextLabel } from '../lettering/textLabel';
import type { TimeTick } from '../scale/timeAxis';
import { breakMarks, type BreakMark } from './trendBreakMarks';
import { trendEndLabels, type EndLabel } from './trendEndLabels';
import { trendEvents, type EventMark } from './trendEvents';
import { bodyHeight, type TrendFrame } from './trendFrame';
import { layTrendOut } from './trendLayout';
import { trendBands, trendLines, type TrendPath } from './trendLines';
import { markRadius, trendMark, type TrendMark } from './trendMarks';
import { trendObstacles } from './trendObstacles';
import { trendScale, type TrendScale } from '../time/trendScale';
import { trendValueLabels } from './trendValueLabels';
import { trendValueWishes } from './trendValueWishes';

export interface TrendOptions {
	/** Width of the drawing in pixels, from 280. */
	widthPx: number;
	/** Height of the plot with the years under it, without what stands over it, in pixels; left out: what suits the width. */
	bodyPx?: number | undefined;
	/** Events to mark, within the time axis; none where this is left out. */
	events?: readonly ShownEvent[];
	/** Whether the chart shows intervals anywhere, so that a missing one says something. */
	isAnyIntervalKnown: boolean;
	/** What the axes must hold, where panels share them; left out: these series. */
	scale?: TrendScale;
}

/** A chart over time, ready to be written: pixels rounded to a tenth, texts with their places, tones by name. */
export interface TrendModel {
	kind: 'trend';
	widthPx: number;
	heightPx: number;
	frame: Pick<TrendFrame, 'left' | 'right' | 'top' | 'bottom' | 'yTicks'>;
	xTicks: TimeTick[];
	bands: TrendPath[];
	lines: TrendPath[];
	marks: TrendMark[];
	breakMarks: BreakMark[];
	events: EventMark[];
	/** Names over the plot; empty where they stand at the line ends. */
	nameRows: NameRow[];
	endLabels: EndLabel[];
	valueLabels: TextLabel[];
}

/**
 * Lays out a plot over time, one line for each series; shares in percent 0-100. Lines run only between neighbouring
 * readings that may be compared (`connectWaves`).
 * @returns an empty model with the reason where there is nothing to draw
 */
export function trendModel(
	{ drawn, joins: joinsBySeries, breaks }: TrendPlot,
	{ widthPx, bodyPx = bodyHeight(widthPx), events = [], isAnyIntervalKnown, scale }: TrendOptions
): TrendModel | EmptyModel {
	if (drawn.length === 0) return emptyModel(m.trend_nothing(), widthPx);
	const joins = joinsBySeries.flat();
	const { frame, plan, eventsTopPx, breaksTopPx } = layTrendOut(
		drawn,
		breaks.length,
		scale ?? trendScale(drawn.flat()),
		widthPx,
		bodyPx,
		events
	);

	const radiusPx = markRadius(frame.right - frame.left, max(drawn, (points) => points.length) ?? 0);
	const placed = drawn.map((points) =>
		points.map((point) => ({ point, mark: trendMark(point, frame, radiusPx, isAnyIntervalKnown) }))
	);
	const marks = placed.flat().map(({ mark }) => mark);
	const breaksMarked = breakMarks(breaks, frame, breaksTopPx);
	const obstacles = trendObstacles(marks, breaksMarked, joins, frame);
	const endLabels = trendEndLabels(
		placed.flatMap((own) => own.slice(-1)).map(({ point, mark }) => ({ seriesId: point.series.id, mark })),
		plan,
		frame,
		obstacles
	);
	const named = plan.kind === 'rows' ? drawn.flatMap((points) => points[0]?.series ?? []) : [];
	const { left, right, top, bottom, yTicks } = frame;
	return {
		kind: 'trend',
		widthPx,
		heightPx: frame.heightPx,
		frame: { left, right, top, bottom, yTicks },
		xTicks: frame.time.ticks,
		bands: joinsBySeries.flatMap((own) => trendBands(own, frame)),
		lines: joinsBySeries.flatMap((own) => trendLines(own, frame)),
		marks,
		breakMarks: breaksMarked,
		events: trendEvents(events, frame, eventsTopPx),
		nameRows: nameRows(named, widthPx, plan.fontPx).rows,
		endLabels,
		valueLabels: trendValueLabels(trendValueWishes(placed), frame, obstacles, endLabels.map(labelBox))
	};
}
