import type { WideTable } from '../wide/wideTable';
import { ENTRY_KEYS, type EntryAnswers } from './entryPlan';

/** Answers that have a few forms. */
const CHOICES: Record<string, readonly string[]> = {
	status: ['reported', 'weak'],
	mode: ['face-to-face', 'telephone', 'online', 'mixed']
};

/** What was said under a key that there is not, or is not one of the few things allowed there. */
export function checkAnswers(
	said: EntryAnswers,
	table: WideTable,
	countries: readonly { id: string }[]
): string[] {
	const columns = table.columns.map(({ name }) => `column:${name}`);
	const answers = table.answers.map((label) => `answer:${label}`);
	const known = [...Object.keys(ENTRY_KEYS), ...columns, ...answers];
	const problems = Object.keys(said)
		.filter((key) => !known.includes(key))
		.map((key) => `${key}: nothing is asked under this name (${known.join('; ')})`);
	for (const [key, allowed] of Object.entries(CHOICES)) {
		const value = said[key];
		if (value !== undefined && !allowed.includes(value))
			problems.push(`${key}: "${value}" is not one of ${allowed.join(', ')}`);
	}
	const country = said['country'];
	if (country !== undefined && !countries.some(({ id }) => id === country))
		problems.push(
			`country: "${country}" is not in countries.csv (${countries.map(({ id }) => id).join(', ')})`
		);
	if (said['status'] === 'weak' && (said['note'] ?? '') === '')
		problems.push('note: a weak figure needs a note with the reason');
	return problems;
}
