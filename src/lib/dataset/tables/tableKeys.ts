import type { ReferenceTables } from './parseTables';

export type TableName = keyof ReferenceTables | 'figures';

/** Columns whose value must be that of a column of another file, in every row in which they are filled. */
export interface ForeignKey {
	fields: string[];
	table: keyof ReferenceTables;
	reference: string[];
}

/**
 * Columns that tell each row of a file from all others. Figures have none, since two values may be recorded for one
 * thing, and neither have the files in which one of the telling columns may be empty.
 */
export const PRIMARY_KEYS: Partial<Record<TableName, string[]>> = {
	pollsters: ['pollster_id'],
	countries: ['iso3'],
	sources: ['source_id'],
	questions: ['question_id'],
	answers: ['question_id', 'answer_id'],
	waves: ['wave_id'],
	breaks: ['question_id', 'before_wave', 'after_wave', 'kind'],
	links: ['question_a', 'question_b'],
	events: ['event_id'],
	claims: ['claim_id']
};

/** Further columns, or groups of columns, whose values stand once. */
export const UNIQUE_KEYS: Partial<Record<TableName, string[][]>> = {
	sources: [['url']],
	answers: [['question_id', 'position']]
};

const key = (fields: string[], table: keyof ReferenceTables): ForeignKey => ({
	fields,
	table,
	reference: PRIMARY_KEYS[table] ?? []
});
const each = (fields: string[], table: keyof ReferenceTables): ForeignKey[] =>
	fields.map((field) => key([field], table));

/** What each file refers to. Lists of ids and fields that may hold other words are checked, but are no keys. */
export const FOREIGN_KEYS: Partial<Record<TableName, ForeignKey[]>> = {
	figures: [
		key(['wave_id'], 'waves'),
		key(['question_id'], 'questions'),
		key(['question_id', 'answer_id'], 'answers')
	],
	pollsters: [key(['home_country'], 'countries')],
	questions: [key(['pollster_id'], 'pollsters')],
	answers: [key(['question_id'], 'questions')],
	waves: [key(['pollster_id'], 'pollsters'), key(['country'], 'countries')],
	breaks: [key(['question_id'], 'questions'), ...each(['before_wave', 'after_wave'], 'waves')],
	links: each(['question_a', 'question_b'], 'questions'),
	events: [key(['country'], 'countries')],
	claims: [
		key(['claimed_pollster_id'], 'pollsters'),
		key(['claimed_country'], 'countries'),
		...each(['claimed_question_id', 'finding_question_id'], 'questions'),
		key(['finding_wave_id'], 'waves')
	],
	climate: [key(['country'], 'countries')],
	knownFaults: [key(['wave_id'], 'waves'), key(['question_id'], 'questions')]
};
