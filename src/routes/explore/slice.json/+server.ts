import { chartDataResponse } from '$lib/server/files/chartDataFile';
import { explorerSubject } from '$lib/server/charts/explorer';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	chartDataResponse(request, url, explorerSubject(url));
