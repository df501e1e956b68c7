import { chartFile } from '$lib/server/files/chartFile';
import { explorerSubject } from '$lib/server/charts/explorer';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params: { ending } }) =>
	chartFile(request, url, explorerSubject(url), ending);
