import { hydrate } from 'svelte';
import ChartIsland from './ChartIsland.svelte';
import { CHART_DATA_ID, CHART_ID, type ChartProps } from './chartProps';

/**
 * Entry of the one script of a chart page: brings the drawn chart to life with the data that came with it.
 * Without it the page is whole, and its forms ask the server.
 */
const target = document.getElementById(CHART_ID);
const data = document.getElementById(CHART_DATA_ID)?.textContent;
if (target !== null && data) hydrate(ChartIsland, { target, props: JSON.parse(data) as ChartProps });
