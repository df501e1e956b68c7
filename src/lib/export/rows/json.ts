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
	const { caption, spec, selection } = chart;
	const document = {
		id: spec.id,
		title: caption.title,
		topic: spec.topic,
		link,
		data_version: caption.version,
		scope,
		selection,
		questions: caption.questions.map((question) => ({
			question_id: question.id,
			pollster: question.pollster,
			wording: question.wording,
			wording_original: question.wordingOriginal,
			language: question.originalLanguage,
			wording_read: question.readText,
			base: question.base
		})),
		in_words: caption.words.full,
		notes: caption.notes.map(({ text }) => text),
		events: caption.events.map(({ number, text, references }) => ({ number, text, pages: references })),
		source: caption.sourceLines,
		pages: caption.references.map((reference) => ({
			number: reference.number,
			url: reference.url,
			publisher: reference.publisher,
			kind: reference.isPrimary ? 'primary' : 'secondary',
			language: reference.language,
			accessed: reference.accessed
		})),
		readings: readingRows(readings.dataset, readings.series, chartWarnings(caption)).map((row) =>
			Object.fromEntries(Object.entries(row).filter(([name]) => columns.includes(name)))
		)
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}
