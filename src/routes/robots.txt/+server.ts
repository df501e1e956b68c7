import { fileResponse } from '$lib/server/http/fileResponse';
import { robotsText } from '$lib/pages/data/sitemap.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	fileResponse(request, {
		body: robotsText(url.origin),
		contentType: 'text/plain; charset=utf-8',
		fileName: 'robots.txt',
		disposition: 'inline'
	});

export const HEAD = GET;
