import { dataPackageFile } from '$lib/server/dataPackageFile';
import { getDataset } from '$lib/server/dataset';
import { fileResponse } from '$lib/server/fileResponse';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	fileResponse(request, {
		body: dataPackageFile(url.origin),
		contentType: 'application/json; charset=utf-8',
		fileName: `memory-polls-datapackage-${getDataset().version}.json`,
		disposition: 'inline'
	});

export const HEAD = GET;
