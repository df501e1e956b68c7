import { chartDataResponse } from '$lib/server/files/chartDataFile';
import { chartSubject } from '$lib/server/charts/chartPage';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params }) =>
	chartDataResponse(request, url, chartSubject(params.chart, 'json', url));
