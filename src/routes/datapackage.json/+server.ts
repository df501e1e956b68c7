import { dataPackageFile } from '$lib/pages/data/dataPackageFile.server';
import { jsonResponse } from '$lib/server/files/jsonResponse';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	jsonResponse(request, dataPackageFile(url.origin), 'datapackage');

export const HEAD = GET;
