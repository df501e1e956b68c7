import type { Dataset } from '../../dataset/types';
import type { Selection } from '../../selection/selection';
import { compactTable } from './compactTable';
import type { PlottedSeries } from '../series/plotted';
import { readingsTable } from './readingsTable';
import type { Reference } from '../caption/references';
import { sortRows } from './sortRows';
import type { TableModel } from './tableModel';

/** Everything the chart shows as a table, in the form and order chosen. */
export function chartTable(
	dataset: Dataset,
	series: PlottedSeries[],
	references: Reference[],
	{ table: form, sort }: Selection
): TableModel {
	return form === 'compact'
		? compactTable(dataset, series)
		: sortRows(readingsTable(dataset, series, references), sort);
}
