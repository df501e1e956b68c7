import type { Reading } from '../dataset/series';
import { byTime } from '../dataset/time';
import type { Dataset, Wave } from '../dataset/types';
import { formatFieldwork } from '../text/dates';
import { modeName } from '../text/names';
import { formatCount } from '../text/numbers';
import * as m from '../text/paraglide/messages';
import type { PlottedReading, PlottedSeries } from './plotted';
import type { Reference } from './references';

export interface TableCell {
	/** `@`-joined ids of series and wave, as the marks of the chart carry them. */
	id: string;
	value: string;
	/** The interval as text, or empty. */
	interval: string;
	/** Doubt and derivation in words. */
	remarks: string[];
	references: number[];
}

export interface TableRow {
	waveId: string;
	when: string;
	country: string;
	pollster: string;
	sample: string;
	mode: string;
	/** One for each column; `null` where the survey has no figure. */
	cells: (TableCell | null)[];
}

/** The chart as a table: a row a survey in time order, a column an answer. */
export interface TableModel {
	columns: { id: string; name: string }[];
	rows: TableRow[];
	hasSeveralCountries: boolean;
	hasSeveralPollsters: boolean;
}

export function tableModel(dataset: Dataset, series: PlottedSeries[], references: Reference[]): TableModel {
	const columns = [...new Map(series.map((one) => [one.measureId, one.measureName]))].map(([id, name]) => ({
		id,
		name
	}));
	const numbers = new Map(references.map((reference) => [reference.sourceId, reference.number]));
	const waves = new Map<string, Wave>();
	for (const one of series) for (const reading of one.readings) waves.set(reading.waveId, reading.wave);
	const rows = [...waves.values()].sort(byTime).map((wave) => ({
		waveId: wave.id,
		when: formatFieldwork(wave),
		country: dataset.countries[wave.country]?.name ?? wave.country,
		pollster: dataset.pollsters[wave.pollsterId]?.name ?? wave.pollsterId,
		sample: wave.sampleSize === null ? m.sample_unknown() : formatCount(wave.sampleSize),
		mode: modeName(wave.mode),
		cells: columns.map((column) => findCell(series, wave.id, column.id, numbers))
	}));
	return {
		columns,
		rows,
		hasSeveralCountries: new Set(rows.map((row) => row.country)).size > 1,
		hasSeveralPollsters: new Set(rows.map((row) => row.pollster)).size > 1
	};
}

function findCell(
	series: PlottedSeries[],
	waveId: string,
	measureId: string,
	numbers: Map<string, number>
): TableCell | null {
	for (const one of series) {
		const reading = one.readings.find((candidate) => candidate.waveId === waveId);
		if (one.measureId !== measureId || reading === undefined) continue;
		return {
			id: `${one.id}@${waveId}`,
			value: reading.valueText,
			interval: intervalText(reading),
			remarks: remarksOf(reading),
			references: reading.sourceIds.flatMap((id) => numbers.get(id) ?? [])
		};
	}
	return null;
}

function intervalText({ interval }: PlottedReading): string {
	if (interval === null) return '';
	return m.cell_interval({ low: interval.low.toFixed(1), high: interval.high.toFixed(1) });
}

/** What must be said beside a value so that it is not taken for more than it is. */
export function remarksOf(reading: Reading): string[] {
	const others = reading.alternatives.map((alternative) => alternative.printed).join(', ');
	return [
		...(reading.status === 'weak' ? [m.cell_weak()] : []),
		...(reading.derived === 'sum' ? [m.cell_sum()] : []),
		...(reading.derived === 'rescaled' ? [m.cell_rescaled()] : []),
		...(others === '' ? [] : [m.cell_also({ values: others })])
	];
}
