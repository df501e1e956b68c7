import type { Level } from '../../dataset/types';
import { GAP_MONTHS } from '../../stats/constants';

export type Connection = 'none' | 'gap' | 'dashed' | 'solid';

/** Months between two ISO dates that have passed entirely. */
function wholeMonths(earlier: string, later: string): number {
	const [from, to] = [new Date(earlier), new Date(later)];
	const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + (to.getUTCMonth() - from.getUTCMonth());
	return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

/** Whether more than `maxMonths` whole months lie between two ISO dates. */
export function isGap(earlier: string, later: string, maxMonths = GAP_MONTHS): boolean {
	return wholeMonths(earlier, later) > maxMonths;
}

/**
 * How a line may run between two neighbouring readings (statistics, section 4.6): not at all where the
 * questions are no more than related, not over a gap, dashed where they are equivalent, else solid.
 * Readings without a number have no line either; the caller leaves them out.
 * @param date1 midpoint of fieldwork of the earlier reading, `YYYY-MM-DD`
 * @param date2 the same for the later one
 */
export function connectWaves(date1: string, date2: string, level: Level, maxMonths = GAP_MONTHS): Connection {
	if (level === 'related' || level === 'not-comparable') return 'none';
	if (isGap(date1, date2, maxMonths)) return 'gap';
	return level === 'equivalent' ? 'dashed' : 'solid';
}
