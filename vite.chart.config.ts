import { svelte } from '@sveltejs/vite-plugin-svelte';
import { messages, oneLanguage } from './vite.messages.ts';
import { oneScript } from './vite.script.ts';

/**
 * The one script of chart pages. Kit's own client would hydrate the whole page and bring a router along: a quarter of
 * what a chart page may send, and nothing here uses it.
 */
export default oneScript('src/lib/pages/chart/hydrateChart.ts', 'chart.js', [
	messages(),
	oneLanguage(),
	svelte()
]);
