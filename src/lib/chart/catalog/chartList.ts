import type { ChartSpec } from './chartSpec';

/** A chart with the title that it had: what a release keeps of the catalogue. */
export interface TitledChart extends ChartSpec {
	title: string;
}

/** Fields that every chart has had from the first release on; what is left out means what it meant then. */
const FIELDS = ['id', 'topic', 'questionIds', 'answers', 'view', 'title'] as const;

/** The catalogue as text, in its order: the same charts give the same text anywhere. */
export function formatCharts(charts: readonly TitledChart[]): string {
	return `${JSON.stringify(charts, null, '\t')}\n`;
}

/**
 * Reads what `formatCharts` wrote.
 * @throws Error where the text is no list of charts
 */
export function parseCharts(text: string): TitledChart[] {
	const charts: unknown = JSON.parse(text);
	if (!Array.isArray(charts) || !charts.every(isChart))
		throw new Error(`charts.json must be a list of charts, each with ${FIELDS.join(', ')}`);
	return charts;
}

function isChart(value: unknown): value is TitledChart {
	return typeof value === 'object' && value !== null && FIELDS.every((field) => field in value);
}
