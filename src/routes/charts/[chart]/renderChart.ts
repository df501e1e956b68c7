import { render } from 'svelte/server';
import { version } from '$app/environment';
import { buildChart } from '$lib/chart/buildChart';
import { drawChart, NARROW_PX } from '$lib/chart/drawChart';
import { packSlice } from '$lib/dataset/packed';
import { trimSlice } from '$lib/dataset/trimSlice';
import { parseSelection } from '$lib/selection/codec';
import { buildOffer } from '$lib/selection/offer';
import ChartSvg from '$lib/svg/ChartSvg.svelte';
import ChartIsland from '$lib/ui/ChartIsland.svelte';
import { CHART_DATA_ID, type ChartProps } from '$lib/ui/chartProps';
import { loadChartPage, type ChartPage } from '$lib/server/chartPage';
import { withoutMarks } from '$lib/server/withoutMarks';

export interface RenderedChart {
	title: string;
	/** The drawn chart with all that belongs to it. */
	body: string;
	/** The data it was drawn from, for the browser to draw it again. */
	data: string;
	/** Address of the script that does. */
	script: string;
}

/** Where vite.chart.config.ts puts the script; the version keeps caches from mixing two builds. */
const SCRIPT = import.meta.env.DEV ? '/src/lib/ui/hydrateChart.ts' : `/chart.js?v=${version}`;

/** Draws a chart page on the server. @throws 404 for an unknown chart. */
export function renderChart(chartId: string, url: URL): RenderedChart {
	const page = loadChartPage(chartId);
	const { entry, title, slice } = page;
	const props: ChartProps = {
		entry,
		title,
		packed: packSlice(trimSlice(slice)),
		search: url.search,
		origin: url.origin
	};
	// A text of the data must not end the element that carries it.
	const json = JSON.stringify(props).replaceAll('<', '\\u003c');
	return {
		title,
		body: render(ChartIsland, { props: { ...props, served: drawServed(page, url) } }).body,
		data: `<script type="application/json" id="${CHART_DATA_ID}">${json}</script>`,
		script: SCRIPT
	};
}

/** The drawing of a page before its width is known. */
function drawServed({ entry, title, slice }: ChartPage, url: URL): string {
	const offer = buildOffer(slice, entry);
	const { selection } = parseSelection(url.searchParams, offer);
	const { picked, frame } = buildChart(slice, entry, offer, selection, title);
	const model = drawChart(slice, entry, picked, selection, NARROW_PX);
	const { short, brief } = frame.words;
	const { body } = render(ChartSvg, { props: { model, title: short, description: brief, id: 'drawing' } });
	return withoutMarks(body);
}
