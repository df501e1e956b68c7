import { render } from 'svelte/server';
import { buildChart, type Chart } from '$lib/chart/buildChart';
import { EXPLORER_ID } from '$lib/chart/catalog/chartSpec';
import { drawChart, NARROW_PX } from '$lib/chart/panels/drawChart';
import { excludedFigures } from '$lib/chart/series/excludedFigures';
import { packSlice } from '$lib/dataset/query/packed';
import { trimSlice } from '$lib/dataset/query/trimSlice';
import { chartLink } from '$lib/export/link/permalink';
import { formatSelection, parseSelection } from '$lib/selection/codec';
import { chartPreview } from '$lib/export/link/linkPreview';
import { chartJsonLd } from '$lib/export/standards/chartJsonLd';
import { buildOffer } from '$lib/selection/offer';
import { chartDataHref } from '$lib/server/files/chartDataFile';
import type { ChartRequest } from '$lib/server/charts/chartRequest';
import { chartStatistics } from '$lib/pages/chart/chartStatistics';
import { readCorrections } from '$lib/server/site/corrections';
import { islandFiles } from '$lib/server/site/islandFiles';
import { releaseNotice } from '$lib/pages/chart/releaseNotice';
import { SITES } from '$lib/server/site/sites';
import { withoutMarks } from '$lib/server/pictures/withoutMarks';
import { oembedLink } from '$lib/text/pageLinks';
import ChartSvg from '$lib/svg/ChartSvg.svelte';
import ChartIsland from '$lib/pages/chart/ChartIsland.svelte';
import ReleaseNotice from '$lib/pages/chart/ReleaseNotice.svelte';
import ServedStatistics from '$lib/pages/chart/ServedStatistics.svelte';
import type { ChartProps } from '$lib/pages/chart/chartProps';
import type { RenderedChart } from '$lib/pages/chart/renderedChart';

const [SCRIPT, ...PARTS] = islandFiles('src/lib/pages/chart/hydrateChart.ts');

/** Choices that are made elsewhere on the page than in its form. */
const WITHOUT_FIELD = ['test', 'table', 'sort'];

/** Draws a chart on the server, with the choices of the address. */
export function renderChart(asked: ChartRequest, url: URL): RenderedChart {
	const { spec, title, slice, pinned } = asked;
	const { search, origin } = url;
	// What a browser gets is what is drawn here too, so that it finds the page as it would have made it.
	const offer = buildOffer(slice, spec);
	const props: ChartProps = {
		spec,
		title,
		pinned,
		packed: packSlice(trimSlice(slice)),
		offer,
		search,
		origin
	};
	const { selection } = parseSelection(url.searchParams, offer);
	const chart = buildChart(slice, spec, offer, selection, title);
	const { body } = render(ChartIsland, { props: { ...props, served: drawServed(asked, chart) } });
	const notice = releaseNotice(asked, chart, SITES.present, readCorrections());
	const release = notice === null ? '' : withoutMarks(render(ReleaseNotice, { props: notice }).body);
	const statistics = chartStatistics(slice, offer, chart, pinned, Buffer.byteLength(body + release));
	return {
		title,
		body,
		slice: chartDataHref(asked),
		search,
		origin,
		script: SCRIPT,
		parts: PARTS,
		oembed: oembedLink(origin, chartLink(spec, pinned, formatSelection(selection, offer))),
		release,
		preview: chartPreview(chart, offer, pinned, origin),
		excluded: excludedFigures(slice, spec.questionIds),
		kept: [...new URLSearchParams(formatSelection(selection, offer))].filter(([name]) =>
			WITHOUT_FIELD.includes(name)
		),
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
