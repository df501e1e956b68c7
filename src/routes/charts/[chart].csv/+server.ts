import { chartCsv } from '$lib/export/csv';
import { chartFile } from '$lib/server/chartFile';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params }) =>
	chartFile(request, url, params.chart, 'csv', ({ dataset, chart }) => ({
		body: chartCsv(dataset, chart.picked.series, url.searchParams.get('excel') === '1'),
		contentType: 'text/csv; charset=utf-8'
	}));
