import { isGroupKind } from '../../selection/selection';
import { compareModel } from '../compare/compareModel';
import { hasIntervals } from '../series/hasIntervals';
import { highestShare } from '../series/highestShare';
import type { Plotter } from './plotter';

/** Countries or subgroups one below the other, on one scale. */
export const plotCompare: Plotter = ({ plan, series, selection, rowPx, whole }) => {
	const common = {
		maxPct: highestShare(series.flatMap(({ readings }) => readings)),
		rowBy: isGroupKind(selection.group) ? ('subgroup' as const) : ('country' as const),
		isAnyIntervalKnown: hasIntervals(whole),
		rowPx
	};
	return (panel, widthPx) => compareModel(plan.panels[panel]?.series ?? [], { ...common, widthPx });
};
