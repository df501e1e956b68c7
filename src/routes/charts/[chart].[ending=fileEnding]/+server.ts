import { chartFile } from '$lib/server/chartFile';
import { chartSubject } from '$lib/server/chartPage';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params: { chart, ending } }) =>
	chartFile(request, url, chartSubject(chart, ending, url), ending);
