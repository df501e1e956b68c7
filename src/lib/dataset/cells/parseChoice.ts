import { bad, good, withRule, type CellParser } from './parsed';

/** One of a few words. */
export function parseChoice<const Choice extends string>(choices: readonly Choice[]): CellParser<Choice> {
	const parse = (cell: string) => {
		const choice = choices.find((candidate) => candidate === cell);
		return choice === undefined ? bad(cell, `is not one of ${choices.join(', ')}`) : good(choice);
	};
	return withRule<Choice>(parse, { type: 'string', enum: choices, isRequired: true });
}

export const parseBoolean: CellParser<boolean> = withRule(
	(cell) =>
		cell === 'true' || cell === 'false' ? good(cell === 'true') : bad(cell, 'is not one of true, false'),
	{ type: 'boolean', isRequired: true }
);
