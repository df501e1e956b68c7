import { version } from '$app/environment';
import type { ChartData } from '../chart/chartData';
import { packSlice } from '../dataset/packed';
import { trimSlice } from '../dataset/trimSlice';
import { buildOffer } from '../selection/offer';
import { chartLink } from '../export/permalink';
import type { ChartPage } from './chartPage';
import { fileResponse } from './fileResponse';

/** An address with the version of the build is never given to anything else. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Address of the data of a page; the versions keep caches from mixing two builds or two states of the data. */
export function chartDataHref({ entry, slice }: ChartPage): string {
	return chartLink(entry, `v=${slice.version}-${version}`, '/slice.json');
}

/** Answers with what a chart is drawn from in the browser. */
export function chartDataResponse(request: Request, url: URL, page: ChartPage): Response {
	const { entry, title, slice } = page;
	const data: ChartData = {
		entry,
		title,
		packed: packSlice(trimSlice(slice)),
		offer: buildOffer(slice, entry)
	};
	const isPinned = url.searchParams.get('v') === `${slice.version}-${version}`;
	return fileResponse(request, {
		body: JSON.stringify(data),
		contentType: 'application/json; charset=utf-8',
		fileName: `${entry.id}_${slice.version}_slice.json`,
		disposition: 'inline',
		...(isPinned && { cacheControl: FOR_EVER })
	});
}
