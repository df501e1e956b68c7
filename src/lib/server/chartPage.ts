import { error } from '@sveltejs/kit';
import { CATALOG, findChart } from '../chart/catalog/catalog';
import type { ChartEntry } from '../chart/catalog/entry';
import { figuresInUse } from '../dataset/figuresInUse';
import { sliceDataset } from '../dataset/slice';
import type { Dataset } from '../dataset/types';
import { chartTitle } from '../text/chartTitle';
import * as m from '../text/paraglide/messages';
import { getDataset } from './dataset';
import { nearNames } from './nearNames';

export interface ChartPage {
	entry: ChartEntry;
	title: string;
	/** Only what this chart may draw; it does not grow with the rest of the data. */
	slice: Dataset;
}

/** Everything one curated chart needs, or `null` where there is no such chart. */
export function findChartPage(chartId: string): ChartPage | null {
	const entry = findChart(chartId);
	if (entry === undefined) return null;
	const dataset = getDataset();
	const { questionIds } = entry;
	const countries = entry.countries ?? countriesAsked(dataset, questionIds);
	const slice = sliceDataset(dataset, { questionIds, countries });
	if (questionIds.length === 1) return { entry, title: chartTitle(chartId), slice };
	// Single answers and groups of people are not the same with two pollsters, so a chart of both offers neither.
	const figures = figuresInUse(
		sliceDataset(dataset, { questionIds, countries, subgroups: [''] }),
		entry.answers
	);
	const narrowed = sliceDataset({ ...dataset, figures }, { questionIds, countries });
	return { entry, title: chartTitle(chartId), slice: narrowed };
}

/** Every country in which any of the questions was asked. */
function countriesAsked(dataset: Dataset, questionIds: string[]): string[] {
	const figures = dataset.figures.filter((figure) => questionIds.includes(figure.questionId));
	return [...new Set(figures.flatMap((figure) => dataset.waves[figure.waveId]?.country ?? []))];
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
