import { chartDataResponse } from '$lib/server/chartData';
import { chartSubject } from '$lib/server/chartPage';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params }) =>
	chartDataResponse(request, url, chartSubject(params.chart, 'json', url));
