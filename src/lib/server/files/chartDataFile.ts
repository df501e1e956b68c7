import { version } from '$app/environment';
import type { ChartData } from '../../chart/catalog/chartData';
import { packSlice } from '../../dataset/query/packed';
import { trimSlice } from '../../dataset/query/trimSlice';
import { chartLink } from '../../export/link/permalink';
import { refuseValues } from '../http/problemResponse';
import type { ChartRequest, FileRequest } from '../charts/chartRequest';
import { fileResponse, FOR_EVER } from '../http/fileResponse';

/** Says that the page names a version, as do the links that the browser makes; another page has the data without. */
const PINNED = 'pin=1';

/**
 * Address of the data of a page; data version and build keep caches from mixing two states of the data or two builds.
 */
export function chartDataHref({ spec, slice, pinned }: ChartRequest): string {
	const query = [`build=${version}`, ...(pinned === null ? [] : [PINNED])].join('&');
	return chartLink(spec, slice.version, query, '/slice.json');
}

/** Answers with what a chart is drawn from in the browser. */
export function chartDataResponse(request: Request, url: URL, file: FileRequest): Response {
	if ('refusal' in file) return file.refusal;
	const { asked, problems } = file;
	// A page of an earlier build must not be drawn again from other data.
	const unknown = problems.filter(({ parameter }) => parameter === 'v');
	if (unknown.length > 0) return refuseValues(unknown);
	const { spec, title, slice, offer, pinned } = asked;
	const data: ChartData = {
		spec,
		title,
		pinned: url.searchParams.get('pin') === '1' ? pinned : null,
		packed: packSlice(trimSlice(slice)),
		offer
	};
	const isOfThisBuild = pinned !== null && url.searchParams.get('build') === version;
	return fileResponse(request, {
		body: JSON.stringify(data),
		contentType: 'application/json; charset=utf-8',
		fileName: `${spec.id}_${slice.version}_slice.json`,
		disposition: 'inline',
		...(isOfThisBuild && { cacheControl: FOR_EVER })
	});
}
