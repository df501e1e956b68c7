import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** The build of the site copies it to the folder whose files are kept by caches for ever. */
export const ISLANDS_FOLDER = 'static/_app/immutable/islands';
/** Which files each script was built to; the site is built with it and does not serve it. */
const NOTE = '.svelte-kit/islands.json';
/** What the code of the server imports. */
const MODULE = 'virtual:islands';

/** Notes the addresses of each script that was built: its own first, then those of what it loads at once. */
export const noteIslands = (): Plugin => {
	const noted: Record<string, string[]> = {};
	return {
		name: 'note-islands',
		sharedDuringBuild: true,
		writeBundle({ dir = '' }, bundle) {
			const folder = relative('static', dir);
			const importsOf = (file: string): string[] => {
				const chunk = bundle[file];
				return chunk?.type === 'chunk' ? [file, ...chunk.imports.flatMap(importsOf)] : [];
			};
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk' || chunk.facadeModuleId === null) continue;
				const files = new Set(importsOf(chunk.fileName));
				noted[relative('.', chunk.facadeModuleId)] = [...files].map((file) => `/${folder}/${file}`);
			}
			mkdirSync('.svelte-kit', { recursive: true });
			writeFileSync(NOTE, JSON.stringify(noted));
		}
	};
};

/**
 * Leaves `import()` to the browser: Vite would bring half a kilobyte that looks for style sheets to load first, and these
 * scripts have none.
 */
export const plainImports = (): Plugin => ({
	name: 'plain-imports',
	enforce: 'pre',
	load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null)
});

/** Gives the built server what was noted. The development server serves each script under the path of its source. */
export const notedIslands = (): Plugin => {
	let isBuild = false;
	return {
		name: 'noted-islands',
		configResolved: ({ command }) => void (isBuild = command === 'build'),
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
		load: (id) =>
			id === `\0${MODULE}` ? `export default ${isBuild ? readFileSync(NOTE, 'utf8') : '{}'}` : null
	};
};
