import { highestShare } from '../series/highestShare';
import type { TrendPoint } from './trendPoints';

/** What the two axes of a chart over time must hold. */
export interface TrendScale {
	/** First and last day of all fieldwork, milliseconds UTC. */
	days: [number, number];
	/** Percent 0-100. */
	maxPct: number;
}

/** @param points the points that are drawn, at least one */
export function trendScale(points: readonly TrendPoint[]): TrendScale {
	return {
		days: [
			Math.min(...points.map(({ time }) => time.fromMs)),
			Math.max(...points.map(({ time }) => time.toMs))
		],
		maxPct: highestShare(points.map(({ reading }) => reading))
	};
}
