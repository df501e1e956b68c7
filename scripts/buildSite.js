import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from './root.js';
import { script } from './run.js';
import { sourceHash } from './sourceHash.js';

/** Lies in the build and goes with it; holds the hash of the sources that the build was made of. */
const STAMP = `${ROOT}build/.sources`;

function readStamp() {
	try {
		return readFileSync(STAMP, 'utf8');
	} catch {
		return '';
	}
}

/** Whether `build/` was made of the sources as they are now. */
export function isBuilt() {
	return readStamp() === sourceHash();
}

/**
 * Checks the data, then builds the site: a build refuses bad data.
 * @returns {Promise<import('./run.js').Outcome>}
 */
export async function buildSite() {
	// Taken before the build, so that a file changed meanwhile means a new build.
	const hash = sourceHash();
	const checked = await script('data:check');
	if (!checked.ok) return checked;
	const built = await script('build:vite');
	if (built.ok) writeFileSync(STAMP, hash);
	return built;
}
