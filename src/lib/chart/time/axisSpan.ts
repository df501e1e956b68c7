/** A shorter time is shown as whole years, so that at least two years are named. */
const SHORT_MS = 2 * 366 * 86_400_000;

const yearOf = (ms: number) => new Date(ms).getUTCFullYear();
const newYear = (year: number) => Date.UTC(year, 0, 1);

/** First and last moment of a time axis for fieldwork between two days; all in milliseconds UTC. */
export function axisSpan(fromMs: number, toMs: number): [number, number] {
	return [newYear(yearOf(fromMs)), toMs - fromMs < SHORT_MS ? newYear(yearOf(toMs) + 1) : toMs];
}
