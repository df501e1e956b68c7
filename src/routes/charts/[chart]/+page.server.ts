import { loadChartPage } from '$lib/server/chartPage';
import { requestedSite } from '$lib/server/requestedSite';
import { SITES } from '$lib/server/sites';
import { renderChart } from '../../renderChart';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => ({
	chart: renderChart(loadChartPage(params.chart, url), url),
	problems: requestedSite(url.searchParams, SITES).problems
});
