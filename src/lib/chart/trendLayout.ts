import { nameRows } from './nameRows';
import { shareAxis } from './shareAxis';
import { shortValue } from './shortValue';
import { breakRows, breakRowsHeight } from './trendBreakMarks';
import { plotHeight, plotLeft, trendFrame, type TrendFrame } from './trendFrame';
import type { Join } from './trendJoins';
import { planNames, type NamePlan } from './trendNames';
import { highestPct, type TrendPoint } from './trendPoints';

export interface TrendLayout {
	frame: TrendFrame;
	plan: NamePlan;
	/** Height of the rows of names over the plot; 0 where names stand at the line ends. */
	nameRowsPx: number;
}

/**
 * Decides what stands where, from the outside in: names, then numbers of breaks, then the plot in what is left.
 * @param drawn the points that are drawn, by series; none of the lists is empty
 */
export function layTrendOut(
	drawn: readonly (readonly TrendPoint[])[],
	joins: readonly Join[],
	widthPx: number
): TrendLayout {
	const points = drawn.flat();
	const share = shareAxis(highestPct(points));
	const names = drawn.flatMap((own) =>
		own.slice(-1).map(({ series, reading }) => ({
			seriesId: series.id,
			name: series.name,
			value: shortValue(reading)
		}))
	);
	const plan = planNames(names, widthPx, plotHeight(widthPx));
	const named = plan.kind === 'rows' ? drawn.flatMap((own) => own[0]?.series ?? []) : [];
	const nameRowsPx = nameRows(named, widthPx, plan.fontPx).heightPx;
	const badgeRows = breakRows(joins, widthPx - plan.gutterPx - plotLeft(share));
	const days: [number, number] = [
		Math.min(...points.map(({ time }) => time.fromMs)),
		Math.max(...points.map(({ time }) => time.toMs))
	];
	const frame = trendFrame(widthPx, share, days, plan.gutterPx, nameRowsPx + breakRowsHeight(badgeRows));
	return { frame, plan, nameRowsPx };
}
