import { byTime } from '../../dataset/time';
import type { Dataset, Wave } from '../../dataset/types';
import { formatFieldwork } from '../../text/dates';
import * as m from '../../text/paraglide/messages';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import { remarksOf } from '../caption/remarks';
import { plainShare, textCell, type TableCell, type TableModel } from './tableModel';
import { countryCell, pollsterCell, sampleCell } from './waveCells';

/** A column a survey in time order and a row a series: small enough for an article. */
export function compactTable(dataset: Dataset, series: PlottedSeries[]): TableModel {
	const waves = [
		...new Map(series.flatMap(({ readings }) => readings.map(({ waveId, wave }) => [waveId, wave]))).values()
	].sort(byTime);
	// Country and pollster are named only where they are not the same for all.
	const places = [countryCell, pollsterCell].filter(
		(cellOf) => new Set(waves.map((wave) => cellOf(dataset, wave).text)).size > 1
	);
	const nameOf = (wave: Wave): string =>
		[
			...places.map((cellOf) => cellOf(dataset, wave).text),
			formatFieldwork(wave),
			m.table_n({ size: sampleCell(dataset, wave).text })
		].join(', ');
	return {
		corner: m.table_value(),
		columns: waves.map((wave) => ({ id: wave.id, name: nameOf(wave), isNumber: true })),
		rows: series.map(({ id, name, readings }) => ({
			id,
			head: name,
			href: '',
			cells: waves.map((wave) => shareCell(readings.find(({ waveId }) => waveId === wave.id))),
			references: []
		})),
		hasReferences: false
	};
}

function shareCell(reading: PlottedReading | undefined): TableCell {
	if (reading === undefined) return textCell(m.cell_none(), null, '');
	const share = plainShare(reading);
	const remarks = remarksOf(reading).join('; ');
	return textCell(remarks === '' ? share : `${share} (${remarks})`, null, share);
}
