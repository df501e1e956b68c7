import { findAnswerGroup } from '../../dataset/answerGroup';
import { pickClimateNotes } from '../../dataset/query/pickClimateNotes';
import type { Dataset } from '../../dataset/types';
import type { PlottedReading, PlottedSeries } from '../../chart/series/plotted';
import { nameAnswer } from '../../chart/series/nameSeries';
import { seriesChanges, verdictCell, type SeriesChange } from '../../chart/change/seriesChanges';

interface Row {
	dataset: Dataset;
	series: PlottedSeries;
	reading: PlottedReading;
	/** Against the reading before it; there is none for the first. */
	change: SeriesChange | undefined;
	/** What must be said with every row, such as that related questions are laid over one another. */
	warnings: readonly string[];
}

const questionOf = ({ dataset, series }: Row) => dataset.questions[series.questionId];

/** The plain number, or empty where none was printed. */
function valueOf({ reported }: PlottedReading): string {
	return reported.kind === 'percent' || reported.kind === 'about' ? String(reported.pct) : '';
}

function toText(value: number | null | undefined, decimals?: number): string {
	if (value === null || value === undefined) return '';
	return decimals === undefined ? String(value) : value.toFixed(decimals);
}

/**
 * The columns of a chart's CSV and JSON, in the order of the public contract. Columns are only ever added at
 * the end; those of a method that is not built yet take their place in the contract's order before the first
 * public release.
 */
export const CSV_COLUMNS = {
	series_id: ({ series }) => series.id,
	question_id: ({ series }) => series.questionId,
	question: (row) => questionOf(row)?.wording ?? '',
	pollster: ({ dataset, reading }) => dataset.pollsters[reading.wave.pollsterId]?.name ?? '',
	sponsor: ({ reading }) => reading.wave.sponsor,
	country: ({ series }) => series.countryName,
	country_code: ({ series }) => series.country,
	wave_id: ({ reading }) => reading.waveId,
	fieldwork_start: ({ reading }) => reading.wave.start,
	fieldwork_end: ({ reading }) => reading.wave.end,
	date_basis: ({ reading }) => reading.wave.dateBasis,
	subgroup: ({ series }) => series.subgroup,
	answer_id: ({ series }) => series.answerId,
	answer: (row) => {
		const question = questionOf(row);
		return question === undefined ? '' : nameAnswer(question, row.series.answerId);
	},
	stance: ({ series }) => series.stance,
	value_printed: ({ reading }) => (reading.derived === 'no' ? reading.printed : ''),
	value: ({ reading }) => valueOf(reading),
	qualifier: ({ reading }) => (reading.reported.kind === 'percent' ? '' : reading.reported.kind),
	derived: ({ reading }) => reading.derived,
	parts: (row) => {
		const question = questionOf(row);
		const group = question && findAnswerGroup(question, row.series.answerId);
		const ofPrinted = group?.printed.find(({ id }) => row.reading.parts[0] === id)?.parts ?? [];
		return (row.reading.derived === 'no' ? ofPrinted : row.reading.parts).join(' ');
	},
	status: ({ reading }) => reading.status,
	base: (row) => questionOf(row)?.base ?? '',
	sample_size: ({ reading }) => toText(reading.wave.sampleSize),
	margin_published: ({ reading }) => toText(reading.wave.marginPublished),
	n_eff_low: ({ reading }) => toText(reading.effectiveSize?.low, 1),
	n_eff_high: ({ reading }) => toText(reading.effectiveSize?.high, 1),
	n_eff_basis: ({ reading }) => reading.effectiveSize?.basis ?? '',
	interval_low: ({ reading }) => toText(reading.interval?.low, 1),
	interval_high: ({ reading }) => toText(reading.interval?.high, 1),
	level_to_previous: ({ change }) => change?.level ?? '',
	change_points: ({ change }) => toText(change?.points),
	change_margin: ({ change }) => toText(change?.marginPoints),
	verdict: ({ change }) => (change === undefined ? '' : verdictCell(change.verdict)),
	mode: ({ reading }) => reading.wave.mode ?? '',
	question_wording: (row) => questionOf(row)?.wordingOriginal ?? '',
	source_urls: ({ dataset, reading }) =>
		reading.sourceIds.flatMap((id) => dataset.sources[id]?.url ?? []).join(' '),
	data_version: ({ dataset }) => dataset.version,
	note: ({ dataset, reading, warnings }) =>
		[
			...warnings,
			...reading.notes,
			...pickClimateNotes(dataset, [reading.wave]).map(({ text }) => text)
		].join(' ')
} as const satisfies Record<string, (row: Row) => string>;

export type CsvColumn = keyof typeof CSV_COLUMNS;

/** The columns of these names, in their order: a release has those of its time. */
export function writtenColumns(names: readonly string[]): CsvColumn[] {
	return names.filter((name): name is CsvColumn => Object.hasOwn(CSV_COLUMNS, name));
}

/** One reading a row, in the chart's order: series after series, each in time order. */
export function readingRows(
	dataset: Dataset,
	allSeries: PlottedSeries[],
	warnings: readonly string[] = []
): Record<CsvColumn, string>[] {
	return allSeries.flatMap((series) => {
		const changes = seriesChanges(dataset, series);
		return series.readings.map((reading) => {
			const row = { dataset, series, reading, change: changes.get(reading.waveId), warnings };
			const cells = Object.entries(CSV_COLUMNS).map(([name, cell]) => [name, cell(row)]);
			return Object.fromEntries(cells) as Record<CsvColumn, string>;
		});
	});
}
