import { range } from 'd3-array';

/** An axis of shares, in percent 0-100; it always starts at 0. */
export interface ShareAxis {
	min: 0;
	max: number;
	ticks: number[];
}

/** Distance between ticks by the end of the axis, so that the end itself has a tick and there are at most eight. */
const STEP_BY_MAX: Record<number, number> = { 10: 2, 20: 5, 60: 20, 80: 20, 90: 30, 100: 25 };
const USUAL_STEP = 10;

/**
 * The share axis for the highest value or interval end that is drawn: from 0 to the next multiple of ten
 * that is not below it, at least 10 and at most 100 (statistics, section 4.7).
 * @param maxPct highest value or interval end in percent 0-100
 */
export function shareAxis(maxPct: number): ShareAxis {
	const max = Math.min(100, Math.max(10, Math.ceil(maxPct / 10) * 10));
	const step = STEP_BY_MAX[max] ?? USUAL_STEP;
	return { min: 0, max, ticks: range(0, max + 1, step) };
}
