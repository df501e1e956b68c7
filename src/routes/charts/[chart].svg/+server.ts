import { chartFile } from '$lib/server/chartFile';
import { chartSvg } from '$lib/server/chartSvg';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params }) =>
	chartFile(request, url, params.chart, 'svg', ({ dataset, chart, link }) => ({
		body: chartSvg(dataset, chart, link),
		contentType: 'image/svg+xml; charset=utf-8',
		disposition: 'inline'
	}));
