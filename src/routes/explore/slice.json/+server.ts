import { chartDataResponse } from '$lib/server/chartData';
import { explorerSubject } from '$lib/server/explorer';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	chartDataResponse(request, url, explorerSubject(url));
