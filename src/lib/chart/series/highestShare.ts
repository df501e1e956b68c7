import type { PlottedReading } from './plotted';

/** The highest share that must fit on an axis, percent 0-100: of values, limits and interval ends; 0 without any. */
export function highestShare(readings: readonly PlottedReading[]): number {
	return Math.max(
		0,
		...readings.map(({ reported, interval }) => {
			const pct = reported.kind === 'below' ? reported.limit : reported.kind === 'words' ? 0 : reported.pct;
			return Math.max(pct, interval?.high ?? 0);
		})
	);
}
