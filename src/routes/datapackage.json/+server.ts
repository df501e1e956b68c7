import { dataPackageFile } from '$lib/pages/data/dataPackageFile.server';
import { jsonResponse } from '$lib/server/files/jsonResponse';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => {
	const { dataset } = SITES.present;
	return jsonResponse(request, dataPackageFile(dataset, url.origin), 'datapackage', dataset.version);
};

export const HEAD = GET;
