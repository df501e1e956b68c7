import { group } from 'd3-array';
import { byTime } from '../../dataset/time';
import { formatYears } from '../../text/dates';
import { groupName } from '../../text/names';
import * as m from '../../text/paraglide/messages';
import type { CompareMeasure } from './compareMeasures';
import type { PlottedReading, PlottedSeries } from './plotted';

/** One reading of one measure in one row, not yet placed. */
export interface ComparePoint {
	/** `series@wave`. */
	id: string;
	questionId: string;
	measure: CompareMeasure;
	reading: PlottedReading;
	/** The newest number of its measure in the row; the others are faint. */
	isLatest: boolean;
	isDimmed: boolean;
	title: string;
}

/** One country, or one group of people in it. */
export interface CompareRowData {
	id: string;
	name: string;
	/** When the newest figures were asked: `2012`, or `Stalin 2016, Gorbachev 2012`. */
	years: string;
	/** In the order of the measures, within each the oldest first. */
	points: ComparePoint[];
}

/**
 * Rows by the first measure: the highest share first, then those printed as `<10`, then those with
 * another measure only, then those without a number.
 * Groups of people keep the order of the series, because ages have an order of their own.
 */
export function compareRows(
	series: readonly PlottedSeries[],
	measures: readonly CompareMeasure[],
	rowBy: 'country' | 'subgroup'
): CompareRowData[] {
	const members = group(series, ({ country, subgroup }) =>
		rowBy === 'country' ? country : `${country}:${subgroup}`
	);
	const hasCountries = rowBy === 'country' || new Set(series.map(({ country }) => country)).size > 1;
	const rows = [...members].map(([id, some]): CompareRowData => {
		const points = measures.flatMap((measure) => pointsOf(measure, some));
		const [first] = some;
		const names = [
			...(hasCountries ? [first?.countryName ?? id] : []),
			...(rowBy === 'subgroup' ? [groupName(first?.subgroup ?? '')] : [])
		];
		return { id, name: names.join(', '), years: yearsOf(points), points };
	});
	return rowBy === 'country' ? rows.sort(bySize(measures)) : rows;
}

/** Whether the reading has a place on the axis; words have none. */
export function hasPlace({ reading }: Pick<ComparePoint, 'reading'>): boolean {
	return reading.reported.kind !== 'words';
}

function pointsOf(measure: CompareMeasure, members: readonly PlottedSeries[]): ComparePoint[] {
	const points = members
		.filter(({ measureId }) => measureId === measure.id)
		.flatMap((one) => one.readings.map((reading) => ({ one, reading })))
		.sort((a, b) => byAge(a.reading, b.reading));
	const latest = points.findLast(hasPlace);
	return points.map((point) => ({
		id: `${point.one.id}@${point.reading.waveId}`,
		questionId: point.one.questionId,
		measure,
		reading: point.reading,
		isLatest: point === latest,
		isDimmed: point.one.isDimmed,
		title: m.compare_reading({
			place: point.one.countryName,
			name: measure.name,
			value: point.reading.valueText,
			date: point.reading.dateText
		})
	}));
}

/** The oldest first. An undated survey counts as the oldest, so that it never hides a dated one. */
function byAge(a: PlottedReading, b: PlottedReading): number {
	const isUndated = (reading: PlottedReading): boolean => reading.wave.start === '';
	return Number(isUndated(b)) - Number(isUndated(a)) || byTime(a.wave, b.wave);
}

function yearsOf(points: readonly ComparePoint[]): string {
	const shown = points.some(({ isLatest }) => isLatest) ? points.filter(({ isLatest }) => isLatest) : points;
	const yearsByMeasure = new Map(
		shown.map(({ measure, reading: { wave } }) => [
			measure.name,
			formatYears([wave.start, wave.end].filter((date) => date !== '')) || m.source_unknown_dates()
		])
	);
	const years = [...new Set(yearsByMeasure.values())];
	if (years.length < 2) return years.join('');
	return [...yearsByMeasure]
		.map(([measure, year]) => m.compare_measure_years({ measure, years: year }))
		.join(', ');
}

/** What sorts a row: the share of the first measure, else the range of it, else the share of another one. */
function bySize(measures: readonly CompareMeasure[]) {
	const sizeOf = ({ points }: CompareRowData): { rank: number; pct: number } => {
		const newest = points.filter(({ isLatest }) => isLatest);
		const first = newest.find(({ measure }) => measure === measures[0]);
		const reported = (first ?? newest[0])?.reading.reported;
		if (reported === undefined || reported.kind === 'words') return { rank: 3, pct: 0 };
		const pct = reported.kind === 'below' ? reported.limit : reported.pct;
		return { rank: first === undefined ? 2 : reported.kind === 'below' ? 1 : 0, pct };
	};
	return (a: CompareRowData, b: CompareRowData): number => {
		const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
		return sizeA.rank - sizeB.rank || sizeB.pct - sizeA.pct || (a.name < b.name ? -1 : 1);
	};
}
