import type { ChartEntry } from '../chart/catalog/entry';
import type { PackedSlice } from '../dataset/packed';

/** What the chart of a page is drawn from, on the server and again in the browser. */
export interface ChartProps {
	entry: ChartEntry;
	title: string;
	packed: PackedSlice;
	/** Query of the address, with its question mark or empty. */
	search: string;
	origin: string;
}

/** Id of the element that holds the chart, and of the one that holds its data. */
export const CHART_ID = 'chart-island';
export const CHART_DATA_ID = 'chart-data';
