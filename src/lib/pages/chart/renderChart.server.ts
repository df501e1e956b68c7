import { render } from 'svelte/server';
import { buildChart, type Chart } from '$lib/chart/buildChart';
import { EXPLORER_ID } from '$lib/chart/catalog/chartSpec';
import { drawChart, NARROW_PX } from '$lib/chart/panels/drawChart';
import { excludedFigures } from '$lib/chart/series/excludedFigures';
import { chartLink } from '$lib/export/link/permalink';
import { formatSelection, parseSelection } from '$lib/selection/codec';
import { chartPreview } from '$lib/export/link/linkPreview';
import { chartJsonLd } from '$lib/export/standards/chartJsonLd';
import type { View } from '$lib/selection/selection';
import { chartDataHref } from '$lib/server/files/chartDataFile';
import type { ChartRequest } from '$lib/server/charts/chartRequest';
import { chartStatistics } from '$lib/pages/chart/chartStatistics';
import { readCorrections } from '$lib/server/site/corrections';
import { islandFiles } from '$lib/server/site/islandFiles';
import { releaseNotice } from '$lib/pages/chart/releaseNotice';
import type { SiteState } from '$lib/server/site/siteState';
import { withoutMarks } from '$lib/server/pictures/withoutMarks';
import { oembedLink } from '$lib/text/pageLinks';
import ChartSvg from '$lib/svg/ChartSvg.svelte';
import ChartPage from '$lib/pages/chart/ChartPage.svelte';
import ReleaseNotice from '$lib/pages/chart/ReleaseNotice.svelte';
import ServedStatistics from '$lib/pages/chart/ServedStatistics.svelte';
import type { RenderedChart } from '$lib/pages/chart/renderedChart';

const FOLDER = 'src/lib/pages/chart';
const [SCRIPT, ...PARTS] = islandFiles(`${FOLDER}/hydrateChart.ts`);

/** What the script of a page loads at once, the kind of chart that it shows included. */
const partsOf = (view: View): string[] => {
	const ofKind = view === 'table' ? [] : islandFiles(`${FOLDER}/${view}Kind.ts`);
	return [...new Set([...PARTS, ...ofKind])].filter((file) => file !== SCRIPT);
};

/** Choices that are made elsewhere on the page than in its form. */
const WITHOUT_FIELD = ['test', 'table', 'sort'];

/**
 * Draws a chart on the server, with the choices of the address.
 * @param present the site as it is now, which the chart of a release is held against
 */
export function renderChart(asked: ChartRequest, url: URL, present: SiteState): RenderedChart {
	const { spec, title, slice, offer, pinned } = asked;
	const { search, origin } = url;
	const { selection, problems } = parseSelection(url.searchParams, offer);
	const chart = buildChart(slice, spec, offer, selection, title);
	const query = formatSelection(selection, offer);
	// The browser makes the same chart of the same data and choices, and finds the page as it would have written it.
	const { body } = render(ChartPage, {
		props: {
			chart,
			dataset: slice,
			pinned,
			offer,
			problems,
			choose: () => undefined,
			origin,
			served: drawServed(asked, chart)
		}
	});
	const notice = releaseNotice(asked, chart, present, readCorrections());
	const release = notice === null ? '' : withoutMarks(render(ReleaseNotice, { props: notice }).body);
	const statistics = chartStatistics(slice, offer, chart, pinned, Buffer.byteLength(body + release));
	return {
		title,
		body,
		slice: chartDataHref(asked),
		search,
		origin,
		script: SCRIPT,
		parts: partsOf(selection.view),
		view: selection.view,
		oembed: oembedLink(origin, chartLink(spec, pinned, query)),
		release,
		preview: chartPreview(chart, query, pinned, origin),
		excluded: excludedFigures(slice, spec.questionIds),
		kept: [...new URLSearchParams(query)].filter(([name]) => WITHOUT_FIELD.includes(name)),
		jsonLd: spec.id === EXPLORER_ID ? null : chartJsonLd(spec, title, slice, pinned, origin),
		statistics: withoutMarks(render(ServedStatistics, { props: { statistics } }).body)
	};
}

/** The drawing of a page before its width is known. */
function drawServed({ slice }: ChartRequest, chart: Chart): string {
	const model = drawChart(slice, chart, NARROW_PX);
	const { short, brief } = chart.caption.words;
	const { body } = render(ChartSvg, { props: { model, title: short, description: brief, id: 'drawing' } });
	return withoutMarks(body);
}
