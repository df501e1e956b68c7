import { buildChart, type Chart } from '../../chart/buildChart';
import { EMBED_WIDTH_PX } from '../../chart/picture/embedLayout';
import type { Dataset } from '../../dataset/types';
import { chartEmbedHeight, embeddedFigure } from '../../export/embed/chartEmbed';
import { embedFrame } from '../../export/embed/embedCode';
import { chartLink } from '../../export/link/permalink';
import { formatFullSelection, parseSelection } from '../../selection/codec';
import { parseEmbedOptions, type EmbedTheme } from '../../selection/embedOptions';
import * as m from '../../text/paraglide/messages';
import { refuseValues } from '../../server/http/problemResponse';
import { requestedChart } from '../../server/charts/requestedChart';
import type { ChartRequest } from '../../server/charts/chartRequest';
import { requestedExplorer } from '../../server/charts/requestedExplorer';
import { fileResponse } from '../../server/http/fileResponse';
import { parseOembed, type OembedRequest } from './oembedRequest.server';
import { problemResponse } from '../../server/http/problemResponse';
import { requestedSite, type Sites } from '../../server/site/requestedSite';

/** Seconds for which a site may keep the answer. */
const CACHE_SECONDS = 3600;
/** The picture of link previews, in pixels. */
const CARD = { width: 1200, height: 630 };
/** No file is narrower. */
const LEAST_CARD_PX = 280;

/**
 * Tells a site that was given the address of a chart, or of its figure alone, how to embed it: oEmbed 1.0, type `rich`.
 * The choices of the address are carried. An address that is not of a chart here is 404; one with a bad choice is 400,
 * since nobody would see the notice that the page gives.
 */
export function answerOembed(request: Request, asked: URL, sites: Sites): Response {
	const parsed = parseOembed(asked);
	if ('refusal' in parsed) return parsed.refusal;
	const { url } = parsed;
	const subject = chartAt(url, asked.host, sites);
	if (subject === null)
		return problemResponse({
			status: 404,
			title: m.oembed_unknown_title(),
			detail: m.oembed_unknown(),
			parameter: 'url'
		});
	const { spec, title, slice, offer, pinned } = subject.asked;
	const { selection, problems } = parseSelection(url.searchParams, offer);
	const options = parseEmbedOptions(url.searchParams);
	const all = [...subject.problems, ...problems, ...options.problems];
	if (all.length > 0) return refuseValues(all);
	const chart = buildChart(slice, spec, offer, selection, title);
	return fileResponse(request, {
		body: `${JSON.stringify(richAnswer(slice, chart, pinned, asked.origin, options.theme, parsed))}\n`,
		contentType: 'application/json; charset=utf-8',
		fileName: `${spec.id}_oembed.json`,
		disposition: 'inline'
	});
}

/** The chart of an address of this host, with the questions in it that do not exist; `null` where there is none. */
function chartAt(
	url: URL,
	host: string,
	sites: Sites
): (ReturnType<typeof requestedExplorer> & { asked: ChartRequest }) | null {
	if (url.host !== host) return null;
	const [, kind = '', id = '', ...rest] = url.pathname.replace(/\/$/, '').split('/');
	if (rest.length > 0) return null;
	if ((kind === 'explore' && id === '') || (kind === 'embed' && id === 'explore')) {
		const { asked, problems } = requestedExplorer(url, sites);
		return asked === null ? null : { asked, problems };
	}
	const asked = kind === 'charts' || kind === 'embed' ? requestedChart(id, url, sites) : null;
	return asked === null ? null : { asked, problems: requestedSite(url.searchParams, sites).problems };
}

function richAnswer(
	dataset: Dataset,
	chart: Chart,
	pinned: string | null,
	origin: string,
	theme: EmbedTheme,
	limits: OembedRequest
) {
	const { caption } = chart;
	const width = Math.min(EMBED_WIDTH_PX, limits.maxWidthPx);
	const height = Math.min(chartEmbedHeight(dataset, chart, width), limits.maxHeightPx);
	const figure = embeddedFigure(chart, { origin, isFrozen: pinned !== null, theme });
	return {
		version: '1.0',
		type: 'rich',
		title: caption.title,
		provider_name: m.site_name(),
		provider_url: `${origin}/`,
		cache_age: CACHE_SECONDS,
		html: embedFrame(figure, caption.title, { widthPx: width, heightPx: height }),
		width,
		height,
		...thumbnail(chart, pinned, origin, theme, limits)
	};
}

/** The picture of link previews, as large as is allowed; none where even the smallest is not. */
function thumbnail(
	{ spec, selection }: Chart,
	pinned: string | null,
	origin: string,
	theme: EmbedTheme,
	{ maxWidthPx, maxHeightPx }: OembedRequest
) {
	const scale = Math.min(1, maxWidthPx / CARD.width, maxHeightPx / CARD.height);
	const width = Math.floor(CARD.width * scale);
	if (width < LEAST_CARD_PX) return {};
	const query = [
		formatFullSelection(selection),
		'size=card',
		...(scale < 1 ? [`width=${width}`] : []),
		...(theme === 'auto' ? [] : [`theme=${theme}`])
	].join('&');
	return {
		thumbnail_url: `${origin}${chartLink(spec, pinned, query, '.png')}`,
		thumbnail_width: width,
		thumbnail_height: Math.round((width * CARD.height) / CARD.width)
	};
}
