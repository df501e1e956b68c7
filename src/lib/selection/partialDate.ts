/**
 * Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and in the calendar. Any year that JavaScript does not take for
 * one of the twentieth century will do as a bound, such as 9999; the data itself is held to narrower ones.
 */
export function isPartialDate(text: string): boolean {
	const match = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (match === null) return false;
	const [, year = '', month = '01', day = '01'] = match;
	// JavaScript turns 30 February into 2 March; a date that moves is none.
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
