import type { Chart } from '../../chart/buildChart';
import { wholeReadings } from '../../chart/series/wholeReadings';
import { onceFor } from '../../dataset/onceFor';
import type { Dataset } from '../../dataset/types';
import type { Scope } from '../../export/rows/scope';

/** Rows of all readings by question, for each state of the data: they do not depend on what a reader chooses. */
const rowsByQuestion = onceFor((_: Dataset) => new Map<string, number>());

/**
 * How many rows the files of a chart have in each scope.
 * @param dataset all that the chart's data was cut from
 */
export function downloadCounts(
	chart: Pick<Chart, 'picked' | 'spec'>,
	dataset: Dataset
): Record<Scope, number> {
	const all = chart.spec.questionIds.reduce((count, id) => count + rowsOfQuestion(dataset, id), 0);
	return { shown: countReadings(chart.picked.series), all };
}

function rowsOfQuestion(dataset: Dataset, questionId: string): number {
	const rows = rowsByQuestion(dataset);
	const known = rows.get(questionId) ?? countReadings(wholeReadings(dataset, [questionId]).series);
	rows.set(questionId, known);
	return known;
}

function countReadings(series: { readings: unknown[] }[]): number {
	return series.reduce((count, { readings }) => count + readings.length, 0);
}
