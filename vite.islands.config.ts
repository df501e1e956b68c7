import { rmSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type EnvironmentOptions, type Rolldown } from 'vite';
import { BROWSERS } from './vite.browsers.ts';
import { ISLANDS_FOLDER, noteIslands, plainImports } from './vite.islands.ts';
import { messages } from './vite.messages.ts';

/**
 * A script of pages with all that it loads later.
 * @param source its first module
 * @param codeSplitting how it is parted
 */
const island = (
	name: string,
	source: string,
	codeSplitting: NonNullable<Rolldown.OutputOptions['codeSplitting']>
): EnvironmentOptions => ({
	consumer: 'client',
	build: {
		target: BROWSERS,
		outDir: `${ISLANDS_FOLDER}/${name}`,
		copyPublicDir: false,
		modulePreload: false,
		rolldownOptions: {
			input: { [name]: source },
			preserveEntrySignatures: false,
			output: {
				entryFileNames: '[name].[hash].js',
				chunkFileNames: '[name].[hash].js',
				codeSplitting
			}
		}
	}
});

/** What a page needs at once is one file, and so is what the parts that are loaded later share. */
const CHART_PARTS = {
	groups: [
		{ name: 'base', tags: ['$initial'], priority: 1 },
		{ name: 'later', minShareCount: 2 }
	]
};

/**
 * Builds the scripts of pages, before the site is built around them. Kit's own client would hydrate the whole page and
 * bring a router along: a quarter of what a chart page may send, and nothing here uses it. The search shares 0.4 kB with
 * charts; to load that from one file would cost every chart page a request more.
 */
export default defineConfig({
	plugins: [messages(), svelte(), plainImports(), noteIslands()],
	publicDir: false,
	// Each message as a module, so that a script gets those that it says.
	resolve: { alias: [{ find: /^(.*\/paraglide)\/messages$/, replacement: '$1/messages/_index.js' }] },
	environments: {
		chart: island('chart', 'src/lib/pages/chart/hydrateChart.ts', CHART_PARTS),
		search: island('search', 'src/lib/pages/search/startSearch.ts', false)
	},
	builder: {
		buildApp: async ({ build, environments }) => {
			rmSync(ISLANDS_FOLDER, { recursive: true, force: true });
			for (const name of ['chart', 'search']) {
				const environment = environments[name];
				if (environment) await build(environment);
			}
		}
	}
});
