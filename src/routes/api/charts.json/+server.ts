import { CATALOG } from '$lib/chart/catalog/catalog';
import { chartsList } from '$lib/export/standards/apiLists';
import { getDataset } from '$lib/server/site/dataset';
import { jsonResponse } from '$lib/server/files/jsonResponse';
import { chartTitle } from '$lib/text/chartTitle';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => {
	const charts = CATALOG.map((spec) => ({ spec, title: chartTitle(spec.id) }));
	return jsonResponse(request, chartsList(getDataset(), charts, url.origin), 'charts');
};

export const HEAD = GET;
