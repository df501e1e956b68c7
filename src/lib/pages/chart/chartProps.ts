import type { ChartData } from '../../chart/catalog/chartData';

/** What the chart of a page is drawn from in the browser. */
export interface ChartProps extends ChartData {
	/** Query of the address, with its question mark or empty. */
	search: string;
	origin: string;
}

/** Id of the element that holds the chart; its `data-` attributes say what the page was drawn from. */
export const CHART_ID = 'chart-island';
