import { chartJson } from '$lib/export/json';
import { chartFile } from '$lib/server/chartFile';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params }) =>
	chartFile(request, url, params.chart, 'json', ({ dataset, chart, link }) => ({
		body: chartJson(dataset, chart, link),
		contentType: 'application/json; charset=utf-8'
	}));
