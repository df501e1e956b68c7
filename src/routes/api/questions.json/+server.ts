import { questionsList } from '$lib/export/standards/apiLists';
import { getDataset } from '$lib/server/site/dataset';
import { jsonResponse } from '$lib/server/files/jsonResponse';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	jsonResponse(request, questionsList(getDataset(), url.origin), 'questions');

export const HEAD = GET;
