import { bad, good, type Parsed } from './parsed';

/** A count of one or more; zero people or pages would be "not known", which is an empty cell. */
export function parseCount(cell: string): Parsed<number> {
	return /^[1-9][0-9]{0,6}$/.test(cell)
		? good(Number(cell))
		: bad(cell, 'is not a whole number of 1 or more');
}

/** A margin in percentage points above 0 and below 50. */
export function parseMargin(cell: string): Parsed<number> {
	const margin = Number(cell);
	const isMargin = /^[0-9]{1,2}(?:\.[0-9]{1,2})?$/.test(cell) && margin > 0 && margin < 50;
	return isMargin ? good(margin) : bad(cell, 'is not a margin in points (above 0, below 50)');
}

/** A year of four digits, kept as text. */
export function parseYear(cell: string): Parsed<string> {
	return /^(?:19|20)[0-9]{2}$/.test(cell) ? good(cell) : bad(cell, 'is not a year (YYYY)');
}
