import { fileResponse, FOR_EVER } from '$lib/server/http/fileResponse';
import { nearNames } from '$lib/server/http/nearNames';
import { problemResponse } from '$lib/server/http/problemResponse';
import { releaseTexts } from '$lib/server/site/releaseFolders';
import * as m from '$lib/text/paraglide/messages';
import { releaseFileHref } from '$lib/text/pageLinks';
import type { RequestHandler } from './$types';

/** Types by the ending of the name; what has none is text. */
const TYPES: Record<string, string> = { csv: 'text/csv', json: 'application/json' };

/** Any file of a release, byte for byte. */
export const GET: RequestHandler = ({ request, params: { version, file } }) => {
	const files = releaseTexts[version] ?? {};
	const body = Object.hasOwn(files, file) ? files[file] : undefined;
	if (body === undefined) {
		const names = Object.keys(files).map((name) => releaseFileHref(version, name));
		return problemResponse({
			status: 404,
			title: m.releases_unknown_file_title(),
			detail: m.releases_unknown_file({ version, file }),
			near: nearNames(releaseFileHref(version, file), names)
		});
	}
	const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain';
	return fileResponse(request, {
		body,
		contentType: `${type}; charset=utf-8`,
		fileName: `memory-polls-${version}-${file}`,
		cacheControl: FOR_EVER
	});
};

export const HEAD = GET;
