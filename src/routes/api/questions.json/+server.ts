import { questionsList } from '$lib/export/standards/apiLists';
import { getDataset } from '$lib/server/dataset';
import { jsonResponse } from '$lib/server/jsonResponse';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	jsonResponse(request, questionsList(getDataset(), url.origin), 'questions');

export const HEAD = GET;
