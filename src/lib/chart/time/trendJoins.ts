import { connectWaves, isGap, type Connection } from './connectWaves';
import { breaksBetween, type DatedBreak } from './trendBreaks';
import type { TrendPoint } from './trendPoints';

/** What lies between two neighbouring readings of a series. */
export interface Join {
	from: TrendPoint;
	to: TrendPoint;
	/** `dashed` also where the reader asked to join lines across breaks and gaps. */
	line: Connection;
	breaks: DatedBreak[];
	/** More than three years without a reading, whether a line is drawn or not. */
	isGap: boolean;
}

function lineOf(from: TrendPoint, to: TrendPoint, isBroken: boolean, isJoined: boolean): Connection {
	if (!from.canJoin || !to.canJoin) return 'none';
	const line = connectWaves(from.time.midpoint, to.time.midpoint, isBroken ? 'related' : 'identical');
	return isJoined && line !== 'solid' ? 'dashed' : line;
}

/**
 * The joins of one series, whose points are in time order. A line never runs to a reading known by its
 * year only, or to one that is no plain number; a break lies across any two of them all the same.
 */
export function trendJoins(
	points: readonly TrendPoint[],
	breaks: readonly DatedBreak[],
	isJoined: boolean
): Join[] {
	return points.slice(1).flatMap((to, index): Join[] => {
		const from = points[index];
		if (from === undefined) return [];
		const crossed = breaksBetween(from, to, breaks);
		return [
			{
				from,
				to,
				line: lineOf(from, to, crossed.length > 0, isJoined),
				breaks: crossed,
				isGap: isGap(from.time.midpoint, to.time.midpoint)
			}
		];
	});
}
