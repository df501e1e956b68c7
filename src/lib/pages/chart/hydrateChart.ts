import { hydrate } from 'svelte';
import type { ChartData } from '../../chart/catalog/chartData';
import type { View } from '../../selection/selection';
import ChartIsland from './ChartIsland.svelte';
import { loadKind, loadKindsOnUse } from './chartKinds';
import { CHART_ID } from './chartProps';
import { keepChoices } from './keepChoices';

/**
 * Entry of the script of a chart page: brings the drawn chart to life with the data it was drawn from.
 * Without script or data the page is whole, and its forms ask the server.
 */
async function start(target: HTMLElement): Promise<void> {
	const { slice = '', view = '', search = '', origin = '' } = target.dataset;
	const [response] = await Promise.all([fetch(slice), loadKind(view as View)]).catch(() => []);
	if (!response?.ok) return;
	const data = (await response.json()) as ChartData;
	hydrate(ChartIsland, { target, props: { ...data, search, origin } });
	const choice = document.querySelector<HTMLElement>('#choices [name=view]');
	if (choice !== null) loadKindsOnUse(choice, data.offer.views);
}

const target = document.getElementById(CHART_ID);
// Nothing is awaited here: a kind of chart that is loaded would wait for this file, and this file for it.
if (target !== null) void start(target);
addEventListener('click', keepChoices, true);
