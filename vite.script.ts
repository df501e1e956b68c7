import { defineConfig, type PluginOption } from 'vite';

/**
 * Builds one script into `static/`, before the site is built around it. Each is built apart, so that none has to load a
 * part of another.
 * @param entry its first module
 * @param file its name in `static/`
 */
export const oneScript = (entry: string, file: string, plugins: PluginOption[] = []) =>
	defineConfig({
		plugins,
		publicDir: false,
		build: {
			outDir: 'static',
			emptyOutDir: false,
			copyPublicDir: false,
			modulePreload: false,
			rolldownOptions: { input: entry, output: { entryFileNames: file } }
		}
	});
