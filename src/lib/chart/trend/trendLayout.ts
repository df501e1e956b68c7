import { nameRows } from './nameRows';
import type { ShownEvent } from '../time/pickEvents';
import { shareAxis } from '../scale/shareAxis';
import { shortValue } from '../series/shortValue';
import { breakRows, breakRowsHeight } from './trendBreakMarks';
import { eventsHeight } from './trendEvents';
import { plotHeight, plotLeft, trendFrame, type TrendFrame } from './trendFrame';
import { planNames, type NamePlan } from './trendNames';
import type { TrendPoint } from '../time/trendPoints';
import type { TrendScale } from '../time/trendScale';

export interface TrendLayout {
	frame: TrendFrame;
	plan: NamePlan;
	/** Where the numbers of events stand: under the rows of names, which are 0 where names stand at the line ends. */
	eventsTopPx: number;
	/** Where the numbers of breaks stand: under those of events. */
	breaksTopPx: number;
}

/**
 * Decides what stands where, from the outside in: names, then numbers of events and of breaks, then the plot in what is left.
 * @param scale what the axes must hold
 * @param drawn the points that are drawn, by series; none of the lists is empty
 */
export function layTrendOut(
	drawn: readonly (readonly TrendPoint[])[],
	breakCount: number,
	scale: TrendScale,
	widthPx: number,
	bodyPx: number,
	events: readonly ShownEvent[]
): TrendLayout {
	const share = shareAxis(scale.maxPct);
	const names = drawn.flatMap((own) =>
		own.slice(-1).map(({ series, reading }) => ({
			seriesId: series.id,
			name: series.name,
			value: shortValue(reading)
		}))
	);
	const plan = planNames(names, widthPx, plotHeight(bodyPx));
	const named = plan.kind === 'rows' ? drawn.flatMap((own) => own[0]?.series ?? []) : [];
	const eventsTopPx = nameRows(named, widthPx, plan.fontPx).heightPx;
	const badgeRows = breakRows(breakCount, widthPx - plan.gutterPx - plotLeft(share));
	const frameUnder = (overheadPx: number): TrendFrame =>
		trendFrame(widthPx, bodyPx, share, scale.days, plan.gutterPx, overheadPx);
	// Where things stand from left to right does not depend on what is over the plot.
	const breaksTopPx = eventsTopPx + eventsHeight(events, frameUnder(0));
	const frame = frameUnder(breaksTopPx + breakRowsHeight(badgeRows));
	return { frame, plan, eventsTopPx, breaksTopPx };
}
