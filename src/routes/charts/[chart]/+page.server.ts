import { requireChart } from '$lib/server/charts/requestedChart';
import { requestedSite } from '$lib/server/site/requestedSite';
import { SITES } from '$lib/server/site/sites';
import { renderChart } from '../../../lib/pages/chart/renderChart.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => ({
	chart: renderChart(requireChart(params.chart, url, SITES), url, SITES.present),
	problems: requestedSite(url.searchParams, SITES).problems
});
