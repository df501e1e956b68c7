import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

/** Everything that the built site depends on. */
const SOURCES = [
	'src',
	'data',
	'releases',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'scripts/compileMessages.js',
	'scripts/oneLanguage.js',
	'vite.browsers.ts',
	'vite.config.ts',
	'vite.islands.config.ts',
	'vite.islands.ts',
	'vite.messages.ts'
];
/** Made during a build, so a change in it is no change of a source. */
const GENERATED = /^(src\/lib\/text\/(paraglide|project\.inlang\/(?!settings\.json))|static\/_app\/)/;

/**
 * @param {string} path relative to the root
 * @returns {string[]} the file itself, or all files in the folder
 */
function filesOf(path) {
	const stats = statSync(ROOT + path, { throwIfNoEntry: false });
	if (!stats) return [];
	if (stats.isFile()) return [path];
	return readdirSync(ROOT + path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
}

/** A hash over names and contents of all sources: the same as last time means that nothing has to be built. */
export function sourceHash() {
	const hash = createHash('sha256');
	for (const path of SOURCES.flatMap(filesOf).sort()) {
		if (!GENERATED.test(path))
			hash
				.update(`${path}\0`)
				.update(readFileSync(ROOT + path))
				.update('\0');
	}
	return hash.digest('hex');
}
