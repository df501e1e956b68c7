import type { Chart } from '../../chart/buildChart';
import type { Readings } from '../../chart/series/wholeReadings';
import { chartWarnings } from './chartWarnings';
import { CSV_COLUMNS, readingRows } from './csvColumns';
import type { Scope } from './scope';

/**
 * The chart as JSON: what stands round it on the page, and the rows of its CSV as objects.
 * @param scope which readings these are; all else is of the chart as it is shown
 * @param columns cells of a row, as in the CSV
 */
export function chartJson(
	chart: Chart,
	link: string,
	readings: Readings,
	scope: Scope,
	columns: readonly string[] = Object.keys(CSV_COLUMNS)
): string {
	const { frame, entry, selection } = chart;
	const document = {
		id: entry.id,
		title: frame.title,
		topic: entry.topic,
		link,
		data_version: frame.version,
		scope,
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
		readings: readingRows(readings.dataset, readings.series, chartWarnings(frame)).map((row) =>
			Object.fromEntries(Object.entries(row).filter(([name]) => columns.includes(name)))
		)
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}
