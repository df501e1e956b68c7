import { chartFile } from '$lib/server/files/chartFile';
import { chartFileRequest } from '$lib/server/charts/requestedChart';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params: { chart, ending } }) =>
	chartFile(request, url, chartFileRequest(chart, ending, url, SITES), ending);
