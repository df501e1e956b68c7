import { bad, good, withRule, type CellParser } from './parsed';

const PARTIAL_DATE = /^((?:18|19|20)[0-9]{2})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;

/** An ISO 8601 date of the calendar that may stop at the month or the year; kept as text. */
export const parseDate: CellParser<string> = withRule(
	(cell) => {
		const [, year, month, day] = PARTIAL_DATE.exec(cell) ?? [];
		if (year === undefined || !isOfCalendar(Number(year), Number(month ?? '1'), Number(day ?? '1')))
			return bad(cell, 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)');
		return good(cell);
	},
	{ type: 'string', pattern: PARTIAL_DATE.source, isRequired: true }
);

/** A date down to the day. */
export const parseDay: CellParser<string> = withRule(
	(cell) => (cell.length === 10 && parseDate(cell).ok ? good(cell) : bad(cell, 'is not a day (YYYY-MM-DD)')),
	{ type: 'date', isRequired: true }
);

function isOfCalendar(year: number, month: number, day: number): boolean {
	// JavaScript turns 30 February into 2 March; a date that moves is none.
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
