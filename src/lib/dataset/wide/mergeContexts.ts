import type { AnswerLine, ContextLine } from './readAxis';
import type { WideColumn } from './wideTable';

/** What both lines of a cell say of the poll and of who was counted. The name is that of the poll's line where it says all. */
export function mergeContexts(
	answer: AnswerLine,
	context: ContextLine,
	place: string
): Omit<WideColumn, 'sampleSize'> {
	const [own, other] = [context.label, answer.label];
	const name = [other.name, own.name].filter((text) => text !== '').join(' / ');
	return {
		name: name === '' ? place : name,
		date: own.date ?? other.date,
		country: own.country ?? other.country,
		subgroup: own.subgroup === '' ? other.subgroup : own.subgroup,
		rest: [other.rest, own.rest].filter((text) => text !== '').join(' / ')
	};
}

/** Two lines with one name are told apart by their places, so that a name means one column. */
export function nameApart(
	names: readonly string[],
	places: readonly string[]
): (line: number, name: string) => string {
	return (line, name) => {
		const own = names[line] ?? '';
		const isDoubled = names.filter((other) => other === own).length > 1;
		return isDoubled && own !== '' ? `${name} (${places[line] ?? ''})` : name;
	};
}
