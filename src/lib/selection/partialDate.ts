/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and a day of the calendar. */
export function isPartialDate(text: string): boolean {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (match === null) return false;
	const [, year = '', month = '01', day = '01'] = match;
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
