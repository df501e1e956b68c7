import type { Chart } from '../chart/buildChart';
import type { Dataset } from '../dataset/types';
import { chartWarnings } from './chartWarnings';
import { CSV_COLUMNS, readingRows } from './csvColumns';

/**
 * The chart as JSON: what stands round it on the page, and the rows of its CSV as objects.
 * @param columns cells of a row, as in the CSV
 */
export function chartJson(
	dataset: Dataset,
	chart: Chart,
	link: string,
	columns: readonly string[] = Object.keys(CSV_COLUMNS)
): string {
	const { frame, entry, selection, picked } = chart;
	const document = {
		id: entry.id,
		title: frame.title,
		topic: entry.topic,
		link,
		data_version: frame.version,
		selection,
		questions: frame.questions.map((question) => ({
			question_id: question.id,
			pollster: question.pollster,
			wording: question.wording,
			wording_original: question.wordingOriginal,
			language: question.originalLanguage,
			wording_read: question.readText,
			base: question.base
		})),
		in_words: frame.words.full,
		notes: frame.notes.map(({ text }) => text),
		events: frame.events.map(({ number, text, references }) => ({ number, text, pages: references })),
		source: frame.sourceLines,
		pages: frame.references.map((reference) => ({
			number: reference.number,
			url: reference.url,
			publisher: reference.publisher,
			kind: reference.isPrimary ? 'primary' : 'secondary',
			language: reference.language,
			accessed: reference.accessed
		})),
		readings: readingRows(dataset, picked.series, chartWarnings(frame)).map((row) =>
			Object.fromEntries(Object.entries(row).filter(([name]) => columns.includes(name)))
		)
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}
