import { buildChart, type Chart } from '../../chart/buildChart';
import type { Correction } from '../../dataset/load/parseCorrections';
import { parseSelection } from '../../selection/codec';
import type { EmbedNews } from '../../text/embedNotice';
import type { ChartRequest } from '../../server/charts/chartRequest';
import { releaseNotice } from '../chart/releaseNotice';
import type { Sites } from '../../server/site/requestedSite';

/** What an embedded figure tells of itself, and the chart as it is now. */
export interface EmbedNewsLink {
	news: EmbedNews;
	href: string;
}

/**
 * What has become of an embedded figure since it was copied.
 * @param copied data version or day on which a live one was copied; empty where that is not known
 * @param askedAt the chart of its address as of a version; `null` where it was not there then
 * @returns `undefined` where nothing is known of that time
 */
export function embedNews(
	asked: ChartRequest,
	chart: Chart,
	params: URLSearchParams,
	copied: string,
	askedAt: (v: string) => ChartRequest | null,
	sites: Sites,
	corrections: readonly Correction[]
): EmbedNewsLink | undefined {
	if (asked.pinned !== null) return newsSince(asked, chart, true, sites, corrections);
	const v = versionAt(copied, sites.versions);
	const then = v === undefined ? null : askedAt(v);
	return then === null ? undefined : newsSince(then, chartAt(then, params), false, sites, corrections);
}

/** The version of then, or of a day the newest whose data is not younger. `versions` are newest first. */
function versionAt(copied: string, versions: readonly string[]): string | undefined {
	if (copied === '' || versions.includes(copied)) return versions.find((one) => one === copied);
	return versions.find((one) => one.slice(0, copied.length) <= copied);
}

function chartAt({ spec, title, slice, offer }: ChartRequest, params: URLSearchParams): Chart {
	return buildChart(slice, spec, offer, parseSelection(params, offer).selection, title);
}

function newsSince(
	then: ChartRequest,
	chart: Chart,
	isFrozen: boolean,
	{ present }: Sites,
	corrections: readonly Correction[]
): EmbedNewsLink | undefined {
	const notice = releaseNotice(then, chart, present, corrections);
	if (notice === null || notice.date === null) return undefined;
	// What the log does not name changed at the latest with the present version.
	const [today = ''] = present.dataset.version.split('.');
	const dates = [...notice.items.map(({ date }) => date), ...Array<string>(notice.more).fill('')];
	return {
		news: {
			isFrozen,
			sharedOn: notice.date,
			corrected: dates.map((date) => ({ date: date || today })),
			newer: notice.newReadings
		},
		href: notice.href
	};
}
