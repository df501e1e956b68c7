import { chartFile } from '$lib/server/chartFile';
import { chartSubject } from '$lib/server/chartPage';
import { FILE_WRITERS } from '$lib/server/fileWriters';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params }) =>
	chartFile(request, url, chartSubject(params.chart, 'json'), 'json', FILE_WRITERS.json);
