import type { CsvColumn } from './csvColumns';

/**
 * What a column holds, besides the empty cell: `text`; `choice`: one of a few words; `integer` and `number`;
 * `date`: ISO 8601 that may stop at the month or the year; `list`: values separated by single spaces.
 */
export type ColumnKind = 'text' | 'choice' | 'integer' | 'number' | 'date' | 'list';

/** What every column of a chart's CSV holds; typed files and descriptions of the CSV are made from it. */
export const COLUMN_KINDS: Record<CsvColumn, ColumnKind> = {
	series_id: 'text',
	question_id: 'text',
	question: 'text',
	pollster: 'text',
	sponsor: 'text',
	country: 'text',
	country_code: 'text',
	wave_id: 'text',
	fieldwork_start: 'date',
	fieldwork_end: 'date',
	date_basis: 'choice',
	subgroup: 'text',
	answer_id: 'text',
	answer: 'text',
	stance: 'choice',
	value_printed: 'text',
	value: 'number',
	qualifier: 'choice',
	derived: 'choice',
	parts: 'list',
	status: 'choice',
	base: 'text',
	sample_size: 'integer',
	margin_published: 'number',
	n_eff_low: 'number',
	n_eff_high: 'number',
	n_eff_basis: 'choice',
	interval_low: 'number',
	interval_high: 'number',
	level_to_previous: 'choice',
	change_points: 'number',
	change_margin: 'number',
	verdict: 'choice',
	mode: 'choice',
	question_wording: 'text',
	source_urls: 'list',
	data_version: 'text',
	note: 'text'
};

/** Columns that are filled in every row. */
export const FILLED_COLUMNS: readonly CsvColumn[] = [
	'series_id',
	'question_id',
	'question',
	'pollster',
	'country',
	'country_code',
	'wave_id',
	'date_basis',
	'answer_id',
	'answer',
	'stance',
	'derived',
	'status',
	'base',
	'data_version'
];

/** Columns that together tell a row from every other. */
export const KEY_COLUMNS = ['series_id', 'wave_id'] as const satisfies readonly CsvColumn[];
