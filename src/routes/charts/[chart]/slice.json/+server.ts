import { chartDataResponse } from '$lib/server/files/chartDataFile';
import { chartFileRequest } from '$lib/server/charts/requestedChart';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params }) =>
	chartDataResponse(request, url, chartFileRequest(params.chart, 'json', url, SITES));
