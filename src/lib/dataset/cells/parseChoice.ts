import { bad, good, type CellParser, type Parsed } from './parsed';

/** One of a few words. */
export function parseChoice<const Choice extends string>(choices: readonly Choice[]): CellParser<Choice> {
	return (cell) => {
		const choice = choices.find((candidate) => candidate === cell);
		return choice === undefined ? bad(cell, `is not one of ${choices.join(', ')}`) : good(choice);
	};
}

export function parseBoolean(cell: string): Parsed<boolean> {
	if (cell === 'true' || cell === 'false') return good(cell === 'true');
	return bad(cell, 'is not one of true, false');
}
