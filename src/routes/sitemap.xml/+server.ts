import { fileResponse } from '$lib/server/http/fileResponse';
import { sitemapXml } from '$lib/pages/data/sitemap.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	fileResponse(request, {
		body: sitemapXml(url.origin),
		contentType: 'application/xml; charset=utf-8',
		fileName: 'sitemap.xml',
		disposition: 'inline'
	});

export const HEAD = GET;
