import { openApi } from '$lib/export/standards/openapi';
import { jsonResponse } from '$lib/server/files/jsonResponse';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => {
	const { version } = SITES.present.dataset;
	return jsonResponse(request, openApi(version, url.origin), 'openapi', version);
};

export const HEAD = GET;
