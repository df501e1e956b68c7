import { nameRows } from './nameRows';
import { shareAxis } from './shareAxis';
import { shortValue } from './shortValue';
import { breakRows, breakRowsHeight } from './trendBreakMarks';
import { plotHeight, plotLeft, trendFrame, type TrendFrame } from './trendFrame';
import type { Join } from './trendJoins';
import { planNames, type NamePlan } from './trendNames';
import type { TrendPoint } from './trendPoints';
import type { TrendScale } from './trendScale';

export interface TrendLayout {
	frame: TrendFrame;
	plan: NamePlan;
	/** Height of the rows of names over the plot; 0 where names stand at the line ends. */
	nameRowsPx: number;
}

/**
 * Decides what stands where, from the outside in: names, then numbers of breaks, then the plot in what is left.
 * @param scale what the axes must hold
 * @param drawn the points that are drawn, by series; none of the lists is empty
 */
export function layTrendOut(
	drawn: readonly (readonly TrendPoint[])[],
	joins: readonly Join[],
	scale: TrendScale,
	widthPx: number
): TrendLayout {
	const share = shareAxis(scale.maxPct);
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
	const frame = trendFrame(
		widthPx,
		share,
		scale.days,
		plan.gutterPx,
		nameRowsPx + breakRowsHeight(badgeRows)
	);
	return { frame, plan, nameRowsPx };
}
