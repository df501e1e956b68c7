import { openApi } from '$lib/export/standards/openapi';
import { getDataset } from '$lib/server/site/dataset';
import { jsonResponse } from '$lib/server/files/jsonResponse';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	jsonResponse(request, openApi(getDataset().version, url.origin), 'openapi');

export const HEAD = GET;
