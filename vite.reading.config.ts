import { defineConfig } from 'vite';
import { oneLanguage } from './vite.messages.ts';

/**
 * Builds the script that reads single values of a chart, which is loaded when a drawing is first used. It is built after
 * the script of chart pages: its messages are compiled by then.
 */
export default defineConfig({
	plugins: [oneLanguage()],
	publicDir: false,
	build: {
		outDir: 'static',
		emptyOutDir: false,
		copyPublicDir: false,
		modulePreload: false,
		rolldownOptions: { input: 'src/lib/ui/startReading.ts', output: { entryFileNames: 'reading.js' } }
	}
});
