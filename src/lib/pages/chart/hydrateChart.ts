import { hydrate } from 'svelte';
import type { ChartData } from '../../chart/catalog/chartData';
import ChartIsland from './ChartIsland.svelte';
import { CHART_ID } from './chartProps';
import { keepChoices } from './keepChoices';

/**
 * Entry of the one script of a chart page: brings the drawn chart to life with the data it was drawn from.
 * Without script or data the page is whole, and its forms ask the server.
 */
const target = document.getElementById(CHART_ID);
const { slice, search = '', origin = '' } = target?.dataset ?? {};
if (target !== null && slice !== undefined) {
	const response = await fetch(slice);
	if (response.ok) {
		const data = (await response.json()) as ChartData;
		hydrate(ChartIsland, { target, props: { ...data, search, origin } });
	}
}
addEventListener('click', keepChoices, true);
