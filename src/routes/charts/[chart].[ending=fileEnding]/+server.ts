import { chartFile } from '$lib/server/files/chartFile';
import { chartSubject } from '$lib/server/charts/chartPage';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params: { chart, ending } }) =>
	chartFile(request, url, chartSubject(chart, ending, url), ending);
