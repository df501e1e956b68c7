import { render } from 'svelte/server';
import { version } from '$app/environment';
import { buildChart, type Chart } from '$lib/chart/buildChart';
import { EXPLORER_ID } from '$lib/chart/catalog/entry';
import { drawChart, NARROW_PX } from '$lib/chart/drawChart';
import { excludedFigures, type ExcludedFigure } from '$lib/chart/excludedFigures';
import { packSlice } from '$lib/dataset/packed';
import { trimSlice } from '$lib/dataset/trimSlice';
import { chartJsonLd } from '$lib/export/chartJsonLd';
import { parseSelection } from '$lib/selection/codec';
import { buildOffer } from '$lib/selection/offer';
import { chartDataHref } from '$lib/server/chartData';
import type { ChartPage } from '$lib/server/chartPage';
import { chartStatistics } from '$lib/server/chartStatistics';
import { withoutMarks } from '$lib/server/withoutMarks';
import ChartSvg from '$lib/svg/ChartSvg.svelte';
import ChartIsland from '$lib/ui/ChartIsland.svelte';
import ServedStatistics from '$lib/ui/ServedStatistics.svelte';
import type { ChartProps } from '$lib/ui/chartProps';

export interface RenderedChart {
	title: string;
	/** The drawn chart with all that belongs to it. */
	body: string;
	/** Address of the data that it was drawn from, for the browser to draw it again. */
	slice: string;
	/** What the server knew of the address. */
	search: string;
	origin: string;
	/** Address of the script that brings the chart to life. */
	script: string;
	/** Address of the script that reads single values of it. */
	reading: string;
	excluded: ExcludedFigure[];
	/** What no redraw works out. */
	statistics: string;
	/** The data of the chart as search engines want it described; `null` in the explorer, which none is to list. */
	jsonLd: object | null;
}

/** Where vite.chart.config.ts and vite.reading.config.ts put the scripts; the version keeps caches from mixing two builds. */
const SCRIPT = import.meta.env.DEV ? '/src/lib/ui/hydrateChart.ts' : `/chart.js?v=${version}`;
const READING_SCRIPT = import.meta.env.DEV ? '/src/lib/ui/startReading.ts' : `/reading.js?v=${version}`;

/** Draws a chart on the server, with the choices of the address. */
export function renderChart(page: ChartPage, url: URL): RenderedChart {
	const { entry, title, slice } = page;
	const { search, origin } = url;
	// What a browser gets is what is drawn here too, so that it finds the page as it would have made it.
	const props: ChartProps = { entry, title, packed: packSlice(trimSlice(slice)), search, origin };
	const offer = buildOffer(slice, entry);
	const { selection } = parseSelection(url.searchParams, offer);
	const chart = buildChart(slice, entry, offer, selection, title);
	const { body } = render(ChartIsland, { props: { ...props, served: drawServed(page, chart) } });
	const statistics = chartStatistics(slice, offer, chart, body.length);
	return {
		title,
		body,
		slice: chartDataHref(page),
		search,
		origin,
		script: SCRIPT,
		reading: READING_SCRIPT,
		excluded: excludedFigures(slice, entry.questionIds),
		statistics: withoutMarks(render(ServedStatistics, { props: { statistics } }).body),
		jsonLd: entry.id === EXPLORER_ID ? null : chartJsonLd(entry, title, slice, origin)
	};
}

/** The drawing of a page before its width is known. */
function drawServed({ entry, slice }: ChartPage, { picked, frame, selection }: Chart): string {
	const model = drawChart(slice, entry, picked, selection, NARROW_PX);
	const { short, brief } = frame.words;
	const { body } = render(ChartSvg, { props: { model, title: short, description: brief, id: 'drawing' } });
	return withoutMarks(body);
}
