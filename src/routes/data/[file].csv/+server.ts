import { refuseValues } from '$lib/server/http/problemResponse';
import { csvTextByName } from '$lib/server/site/dataFiles';
import { fileResponse, FOR_EVER } from '$lib/server/http/fileResponse';
import { nearNames } from '$lib/server/http/nearNames';
import { problemResponse } from '$lib/server/http/problemResponse';
import { releaseTexts } from '$lib/server/site/releaseFolders';
import { dataFilesOf } from '$lib/server/site/releaseRecord';
import { requestedSite } from '$lib/server/site/requestedSite';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

/** Compared without the ending, which is the same for all. */
function nearFiles(stem: string, names: readonly string[]): string[] {
	const stems = names.map((name) => name.replace(/\.csv$/, ''));
	return nearNames(stem, stems).map((near) => `${near}.csv`);
}

export const GET: RequestHandler = ({ params, request, url }) => {
	const { site, v, problems } = requestedSite(url.searchParams, SITES);
	if (problems.length > 0) return refuseValues(problems);
	const name = `${params.file}.csv`;
	const released = v === undefined ? undefined : releaseTexts[v];
	const files = released === undefined ? csvTextByName : dataFilesOf(released);
	const body = Object.hasOwn(files, name) ? files[name] : undefined;
	if (body === undefined) {
		return problemResponse({
			status: 404,
			title: 'Unknown data file',
			detail: `There is no file /data/${name}. All files are listed on /data.`,
			nearNames: nearFiles(params.file, Object.keys(files))
		});
	}
	return fileResponse(request, {
		body,
		contentType: 'text/csv; charset=utf-8',
		fileName: `memory-polls-${params.file}-${site.dataset.version}.csv`,
		...(released !== undefined && { cacheControl: FOR_EVER })
	});
};

export const HEAD = GET;
