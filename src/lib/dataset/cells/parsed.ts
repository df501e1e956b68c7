/** What a cell means, or what is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; message: string };

/** Reads one cell, without spaces round it. Never throws. */
export type CellParser<T> = (cell: string) => Parsed<T>;

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
	return (cell) => (cell === '' ? good(ifEmpty) : parse(cell));
}
