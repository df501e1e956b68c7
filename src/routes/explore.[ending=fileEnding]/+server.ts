import { chartFile } from '$lib/server/files/chartFile';
import { explorerFileRequest } from '$lib/server/charts/requestedExplorer';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params: { ending } }) =>
	chartFile(request, url, explorerFileRequest(url, SITES), ending);
