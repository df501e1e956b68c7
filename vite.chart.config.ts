import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { messages, oneLanguage } from './vite.messages.ts';

/**
 * Builds the one script of chart pages, before the site is built around it. Kit's own client would hydrate the
 * whole page and bring a router along: a quarter of what a chart page may send, and nothing here uses it.
 */
export default defineConfig({
	plugins: [messages(), oneLanguage(), svelte()],
	publicDir: false,
	build: {
		outDir: 'static',
		emptyOutDir: false,
		copyPublicDir: false,
		modulePreload: false,
		rolldownOptions: { input: 'src/lib/ui/hydrateChart.ts', output: { entryFileNames: 'chart.js' } }
	}
});
