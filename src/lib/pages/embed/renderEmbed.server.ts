import { render } from 'svelte/server';
import { buildChart, type ChartCaption } from '$lib/chart/buildChart';
import { drawChart } from '$lib/chart/panels/drawChart';
import { EMBED_NARROW_PX, EMBED_WIDE_PX } from '$lib/chart/picture/embedLayout';
import { chartLink } from '$lib/export/link/permalink';
import { formatFullSelection, parseSelection } from '$lib/selection/codec';
import { parseEmbedOptions } from '$lib/selection/embedOptions';
import type { SelectionProblem } from '$lib/selection/selection';
import type { ChartRequest } from '$lib/server/charts/chartRequest';
import { readCorrections } from '$lib/server/site/corrections';
import { embedNews, type EmbedNewsLink } from '$lib/pages/embed/embedNews';
import type { Sites } from '$lib/server/site/requestedSite';
import { withoutMarks } from '$lib/server/pictures/withoutMarks';
import ChartSvg from '$lib/svg/ChartSvg.svelte';

export interface RenderedEmbed {
	caption: ChartCaption;
	/** `null`: the table was chosen in their place. */
	drawings: { narrow: string; wide: string } | null;
	problems: SelectionProblem[];
	/** The full chart with the same choices, all of them written out. */
	href: string;
	/** The page of the chart, for search engines. */
	canonical: string;
	/** What has become of the figure since it was copied; left out where that is not known. */
	notice?: EmbedNewsLink;
}

/**
 * A chart without its page, with the choices of the address.
 * @param askedAt the same chart as of a version; `null` where it was not there then
 * @param more what is wrong with the part of the address that chose the chart
 */
export function renderEmbed(
	asked: ChartRequest,
	url: URL,
	askedAt: (v: string) => ChartRequest | null,
	more: SelectionProblem[],
	sites: Sites
): RenderedEmbed {
	const { spec, title, slice, offer, pinned } = asked;
	const { selection, problems } = parseSelection(url.searchParams, offer);
	const options = parseEmbedOptions(url.searchParams);
	const chart = buildChart(slice, spec, offer, selection, title);
	const { caption } = chart;
	const notice = embedNews(asked, chart, url.searchParams, options.copied, askedAt, sites, readCorrections());
	const draw = (id: string, widthPx: number): string => {
		const model = drawChart(slice, chart, widthPx);
		const { short, full } = caption.words;
		const { body } = render(ChartSvg, { props: { model, title: short, description: full.join(' '), id } });
		return withoutMarks(body);
	};
	return {
		caption,
		drawings:
			selection.view === 'table'
				? null
				: { narrow: draw('narrow', EMBED_NARROW_PX), wide: draw('wide', EMBED_WIDE_PX) },
		problems: [...more, ...problems, ...options.problems],
		href: `${url.origin}${chartLink(spec, pinned, formatFullSelection(selection))}`,
		canonical: `${url.origin}${chartLink(spec, null, '')}`,
		...(notice && { notice })
	};
}
