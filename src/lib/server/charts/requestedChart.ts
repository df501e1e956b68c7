import { error } from '@sveltejs/kit';
import * as m from '../../text/paraglide/messages';
import { chartRequest, type ChartRequest, type FileRequest } from './chartRequest';
import { nearNames } from '../http/nearNames';
import { problemResponse } from '../http/problemResponse';
import { requestedSite, type Sites } from '../site/requestedSite';

/** The curated chart of an address, as of the version that it names by `v`; `null` where there is no such chart. */
export function requestedChart(chartId: string, url: URL, sites: Sites): ChartRequest | null {
	const { site, v } = requestedSite(url.searchParams, sites);
	return chartRequest(site, chartId, v ?? null);
}

/** As above for a page. @throws 404 with the titles of charts whose ids are near. */
export function requireChart(chartId: string, url: URL, sites: Sites): ChartRequest {
	return (
		requestedChart(chartId, url, sites) ??
		error(404, { message: m.chart_unknown(), nearMatches: nearCharts(chartId, sites) })
	);
}

function nearCharts(chartId: string, sites: Sites): { href: string; title: string }[] {
	const { charts } = sites.present;
	const ids = nearNames(
		chartId,
		charts.map(({ id }) => id)
	);
	return ids.map((id) => ({
		href: `/charts/${id}`,
		title: charts.find((chart) => chart.id === id)?.title ?? id
	}));
}

/** As above for a file: an unknown chart is 404 with a problem document, an unknown version a problem. */
export function chartFileRequest(chartId: string, extension: string, url: URL, sites: Sites): FileRequest {
	const asked = requestedChart(chartId, url, sites);
	if (asked !== null) return { asked, problems: requestedSite(url.searchParams, sites).problems };
	const refusal = problemResponse({
		status: 404,
		title: m.file_unknown_chart_title(),
		detail: m.file_unknown_chart_detail({ chart: chartId }),
		near: nearCharts(chartId, sites).map(({ href }) => `${href}.${extension}`)
	});
	return { refusal };
}
