import { csvTextByName } from '$lib/server/dataFiles';
import { getDataset } from '$lib/server/dataset';
import { fileResponse } from '$lib/server/fileResponse';
import { nearNames } from '$lib/server/nearNames';
import { problemResponse } from '$lib/server/problemResponse';
import type { RequestHandler } from './$types';

/** Compared without the ending, which is the same for all. */
function nearFiles(stem: string): string[] {
	const stems = Object.keys(csvTextByName).map((name) => name.replace(/\.csv$/, ''));
	return nearNames(stem, stems).map((near) => `${near}.csv`);
}

export const GET: RequestHandler = ({ params, request }) => {
	const name = `${params.file}.csv`;
	const body = Object.hasOwn(csvTextByName, name) ? csvTextByName[name] : undefined;
	if (body === undefined) {
		return problemResponse({
			status: 404,
			title: 'Unknown data file',
			detail: `There is no file /data/${name}. All files are listed on /data.`,
			nearNames: nearFiles(params.file)
		});
	}
	return fileResponse(request, {
		body,
		contentType: 'text/csv; charset=utf-8',
		fileName: `memory-polls-${params.file}-${getDataset().version}.csv`
	});
};

export const HEAD = GET;
