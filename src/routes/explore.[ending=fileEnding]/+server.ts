import { chartFile } from '$lib/server/chartFile';
import { explorerSubject } from '$lib/server/explorer';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params: { ending } }) =>
	chartFile(request, url, explorerSubject(url), ending);
