const DAY_MS = 86_400_000;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A day as a decimal year, `year + (day of the year from 0 + 0.5) / days in the year` (method, section 2.7). UTC.
 * @param inputs.date `YYYY-MM-DD`; `null` in, `null` out, and for what is no full date
 */
export function decimalYear(inputs: { date: string | null }): number | null {
	const { date } = inputs;
	const at = date === null || !FULL_DATE.test(date) ? NaN : Date.parse(date);
	if (date === null || !new Date(at).toJSON()?.startsWith(date)) return null;
	const year = Number(date.slice(0, 4));
	const start = Date.UTC(year, 0, 1);
	return year + ((at - start) / DAY_MS + 0.5) / ((Date.UTC(year + 1, 0, 1) - start) / DAY_MS);
}
