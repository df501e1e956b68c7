import { CATALOG } from '$lib/chart/catalog/catalog';
import { chartsList } from '$lib/export/standards/apiLists';
import { jsonResponse } from '$lib/server/files/jsonResponse';
import { chartTitle } from '$lib/text/chartTitle';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => {
	const charts = CATALOG.map((spec) => ({ spec, title: chartTitle(spec.id) }));
	const { dataset } = SITES.present;
	return jsonResponse(request, chartsList(dataset, charts, url.origin), 'charts', dataset.version);
};

export const HEAD = GET;
