import { bad, good, withRule, type CellParser } from './parsed';

/** A count of one or more; zero people or pages would be "not known", which is an empty cell. */
export const parseCount: CellParser<number> = withRule(
	(cell) =>
		/^[1-9][0-9]{0,6}$/.test(cell) ? good(Number(cell)) : bad(cell, 'is not a whole number of 1 or more'),
	{ type: 'integer', minimum: 1, isRequired: true }
);

/** A margin in percentage points above 0 and below 50. */
export const parseMargin: CellParser<number> = withRule(
	(cell) => {
		const margin = Number(cell);
		const isMargin = /^[0-9]{1,2}(?:\.[0-9]{1,2})?$/.test(cell) && margin > 0 && margin < 50;
		return isMargin ? good(margin) : bad(cell, 'is not a margin in points (above 0, below 50)');
	},
	{ type: 'number', minimum: 0, maximum: 50, isRequired: true }
);

/** A year of four digits, kept as text. */
export const parseYear: CellParser<string> = withRule(
	(cell) => (/^(?:19|20)[0-9]{2}$/.test(cell) ? good(cell) : bad(cell, 'is not a year (YYYY)')),
	{ type: 'year', isRequired: true }
);
