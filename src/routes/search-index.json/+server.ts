import { fileResponse } from '$lib/server/http/fileResponse';
import { searchIndexFile } from '$lib/pages/search/searchIndex.server';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

/** What an address with the version of the content names never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

export const GET: RequestHandler = ({ request, url }) => {
	const { dataset } = SITES.present;
	const { body, version } = searchIndexFile(dataset);
	return fileResponse(request, {
		body,
		contentType: 'application/json; charset=utf-8',
		fileName: `memory-polls-search-${dataset.version}.json`,
		disposition: 'inline',
		...(url.searchParams.get('v') === version && { cacheControl: FOR_EVER })
	});
};

export const HEAD = GET;
