import { defineConfig } from 'vite';

/**
 * Builds the script of the search field, which is loaded when the field is first used. It is built apart from the
 * script of chart pages, so that neither has to load a part of the other, and after it: its messages are compiled by then.
 */
export default defineConfig({
	publicDir: false,
	build: {
		outDir: 'static',
		emptyOutDir: false,
		copyPublicDir: false,
		modulePreload: false,
		rolldownOptions: { input: 'src/lib/ui/startSearch.ts', output: { entryFileNames: 'search.js' } }
	}
});
