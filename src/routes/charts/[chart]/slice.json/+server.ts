import { chartDataResponse } from '$lib/server/chartData';
import { loadChartPage } from '$lib/server/chartPage';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params }) =>
	chartDataResponse(request, url, loadChartPage(params.chart));
