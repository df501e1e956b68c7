import { questionsList } from '$lib/export/standards/apiLists';
import { jsonResponse } from '$lib/server/files/jsonResponse';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => {
	const { dataset } = SITES.present;
	return jsonResponse(request, questionsList(dataset, url.origin), 'questions', dataset.version);
};

export const HEAD = GET;
