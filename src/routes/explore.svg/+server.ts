import { chartFile } from '$lib/server/chartFile';
import { explorerSubject } from '$lib/server/explorer';
import { FILE_WRITERS } from '$lib/server/fileWriters';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	chartFile(request, url, explorerSubject(url), 'svg', FILE_WRITERS.svg);
