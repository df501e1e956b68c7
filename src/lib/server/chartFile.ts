import { buildChart, type Chart } from '../chart/buildChart';
import type { Dataset } from '../dataset/types';
import { permalink } from '../export/permalink';
import { parseSelection } from '../selection/codec';
import { buildOffer } from '../selection/offer';
import * as m from '../text/paraglide/messages';
import { problemText } from '../text/problemText';
import { findChartPage, nearCharts } from './chartPage';
import { fileResponse, type FileAnswer } from './fileResponse';
import { problemResponse } from './problemResponse';

export interface FileContext {
	chart: Chart;
	dataset: Dataset;
	/** The page of the same chart with every choice written out. */
	link: string;
	url: URL;
}

/**
 * Answers for a file of a chart. A script must not silently get other data than it asked for, so an unknown
 * chart is 404 and a bad value is 400, each with a problem document.
 */
export function chartFile(
	request: Request,
	url: URL,
	chartId: string,
	extension: string,
	write: (context: FileContext) => Pick<FileAnswer, 'body' | 'contentType' | 'disposition'>
): Response {
	const page = findChartPage(chartId);
	if (page === null)
		return problemResponse({
			status: 404,
			title: m.file_unknown_chart_title(),
			detail: m.file_unknown_chart_detail({ chart: chartId }),
			near: nearCharts(chartId).map(({ href }) => `${href}.${extension}`)
		});
	const { entry, title, slice } = page;
	const offer = buildOffer(slice, entry);
	const { selection, problems } = parseSelection(url.searchParams, offer);
	if (problems.length > 0)
		return problemResponse({
			status: 400,
			title: m.file_problem_title(),
			detail: problems.map(problemText).join(' '),
			problems
		});
	const chart = buildChart(slice, entry, offer, selection, title);
	const link = permalink(url.origin, entry.id, selection);
	const { version } = slice;
	return fileResponse(request, {
		...write({ chart, dataset: slice, link, url }),
		fileName: `${entry.id}_${version}.${extension}`
	});
}
