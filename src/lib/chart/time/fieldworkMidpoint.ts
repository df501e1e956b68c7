import { firstDay, lastDay } from '../../dataset/time';

const DAY_MS = 86_400_000;

/** The day on which a survey of one month stands, when no more than the month is known. */
const MIDDLE_OF_MONTH = '15';

/**
 * The day in the middle of fieldwork, as an ISO date: start plus half of the days, rounded down; a month
 * alone stands at its 15th (statistics, section 4.6).
 * @param start first day, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param end last day in the same forms
 */
export function fieldworkMidpoint(start: string, end: string): string {
	if (start === end && start.length === 7) return `${start}-${MIDDLE_OF_MONTH}`;
	const days = Math.round((lastDay(end) - firstDay(start)) / DAY_MS);
	return new Date(firstDay(start) + Math.floor(days / 2) * DAY_MS).toISOString().slice(0, 10);
}
