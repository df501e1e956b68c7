import { chartDataResponse } from '$lib/server/files/chartDataFile';
import { explorerFileRequest } from '$lib/server/charts/requestedExplorer';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	chartDataResponse(request, url, explorerFileRequest(url, SITES));
