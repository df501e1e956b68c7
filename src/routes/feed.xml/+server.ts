import { readCorrections } from '$lib/server/site/corrections';
import { feedXml } from '$lib/pages/data/feed.server';
import { fileResponse } from '$lib/server/http/fileResponse';
import { listReleases } from '$lib/server/releases/releaseList';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	fileResponse(request, {
		body: feedXml(url.origin, listReleases(), readCorrections()),
		contentType: 'application/atom+xml; charset=utf-8',
		fileName: 'memory-polls-feed.xml',
		disposition: 'inline'
	});

export const HEAD = GET;
