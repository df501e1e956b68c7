import { fileResponse } from '$lib/server/http/fileResponse';
import { sitemapXml } from '$lib/pages/data/sitemap.server';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	fileResponse(request, {
		body: sitemapXml(SITES.present.dataset, url.origin),
		contentType: 'application/xml; charset=utf-8',
		fileName: 'sitemap.xml',
		disposition: 'inline'
	});

export const HEAD = GET;
