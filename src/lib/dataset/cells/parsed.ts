/** What a cell means, or what is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; message: string };

/** What a cell may hold, as far as it can be said without code; the terms are those of Table Schema. */
export interface CellRule {
	type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
	format?: 'uri';
	/** Regular expression that the whole cell fits; of a list, each of its items. */
	pattern?: string;
	enum?: readonly string[];
	minimum?: number;
	maximum?: number;
	/** Items separated by single spaces. */
	isList?: boolean;
	isRequired?: boolean;
}

/** Reads one cell, without spaces round it. Never throws. */
export interface CellParser<T> {
	(cell: string): Parsed<T>;
	rule?: CellRule;
}

/** A parser that says what it lets through. */
export function withRule<T>(parse: (cell: string) => Parsed<T>, rule: CellRule): CellParser<T> {
	return Object.assign((cell: string) => parse(cell), { rule });
}

/** Longest piece of a cell that is repeated in a message, so that one problem stays one line. */
const LONGEST_QUOTE = 60;

export function good<T>(value: T): Parsed<T> {
	return { ok: true, value };
}

/** `"5l" is not a percentage`: the cell as it stands, with line breaks made visible. */
export function bad(cell: string, what: string): Parsed<never> {
	const characters = [...cell];
	const quoted =
		characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}...` : cell;
	return { ok: false, message: `${JSON.stringify(quoted)} ${what}` };
}

/** Lets a cell be empty, which then means `ifEmpty`. */
export function optional<T, E>(parse: CellParser<T>, ifEmpty: E): CellParser<T | E> {
	const parseFilled = (cell: string): Parsed<T | E> => (cell === '' ? good(ifEmpty) : parse(cell));
	return parse.rule === undefined ? parseFilled : withRule(parseFilled, { ...parse.rule, isRequired: false });
}
