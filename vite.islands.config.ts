import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { BROWSERS } from './vite.browsers.ts';
import { ISLANDS_FOLDER, noteIslands, plainImports } from './vite.islands.ts';
import { messages } from './vite.messages.ts';

/**
 * Builds the scripts of pages, before the site is built around them. Kit's own client would hydrate the whole page and
 * bring a router along: a quarter of what a chart page may send, and nothing here uses it.
 */
export default defineConfig({
	plugins: [messages(), svelte(), plainImports(), noteIslands()],
	publicDir: false,
	// Each message as a module, so that a script gets those that it says.
	resolve: { alias: [{ find: /^(.*\/paraglide)\/messages$/, replacement: '$1/messages/_index.js' }] },
	build: {
		target: BROWSERS,
		outDir: ISLANDS_FOLDER,
		emptyOutDir: true,
		copyPublicDir: false,
		modulePreload: false,
		rolldownOptions: {
			input: { chart: 'src/lib/pages/chart/hydrateChart.ts', search: 'src/lib/pages/search/startSearch.ts' },
			preserveEntrySignatures: false,
			output: { entryFileNames: '[name].[hash].js', chunkFileNames: '[name].[hash].js' }
		}
	}
});
