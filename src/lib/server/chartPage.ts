import { error } from '@sveltejs/kit';
import { CATALOG, findChart } from '../chart/catalog/catalog';
import type { ChartEntry } from '../chart/catalog/entry';
import { chartSlice } from '../chart/chartSlice';
import type { Dataset } from '../dataset/types';
import { chartTitle } from '../text/chartTitle';
import * as m from '../text/paraglide/messages';
import { getDataset } from './dataset';
import type { FileSubject } from './chartFile';
import { nearNames } from './nearNames';
import { problemResponse } from './problemResponse';

export interface ChartPage {
	entry: ChartEntry;
	title: string;
	/** Only what this chart may draw; it does not grow with the rest of the data. */
	slice: Dataset;
	/** All that the slice was cut from. */
	dataset: Dataset;
}

/** Everything one curated chart needs, or `null` where there is no such chart. */
export function findChartPage(chartId: string): ChartPage | null {
	const entry = findChart(chartId);
	if (entry === undefined) return null;
	const dataset = getDataset();
	return { entry, title: chartTitle(chartId), slice: chartSlice(dataset, entry), dataset };
}

/** As above for a page. @throws 404 with the titles of charts whose ids are near. */
export function loadChartPage(chartId: string): ChartPage {
	return (
		findChartPage(chartId) ?? error(404, { message: m.chart_unknown(), nearMatches: nearCharts(chartId) })
	);
}

export function nearCharts(chartId: string): { href: string; title: string }[] {
	const ids = nearNames(
		chartId,
		CATALOG.map((entry) => entry.id)
	);
	return ids.map((id) => ({ href: `/charts/${id}`, title: chartTitle(id) }));
}

/** As above for a file: an unknown chart is 404 with a problem document. */
export function chartSubject(chartId: string, extension: string): FileSubject {
	const page = findChartPage(chartId);
	if (page !== null) return { page, problems: [] };
	const refusal = problemResponse({
		status: 404,
		title: m.file_unknown_chart_title(),
		detail: m.file_unknown_chart_detail({ chart: chartId }),
		near: nearCharts(chartId).map(({ href }) => `${href}.${extension}`)
	});
	return { refusal };
}
