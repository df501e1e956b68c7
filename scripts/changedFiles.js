import { existsSync } from 'node:fs';
import { ROOT } from './root.js';
import { run } from './run.js';

/**
 * @param {string[]} args of git, which writes paths ended by NUL
 * @returns {Promise<string[]>}
 * @throws where git cannot tell, with what it said
 */
async function paths(args) {
	const { ok, output } = await run('git', args);
	if (!ok) throw new Error(`git ${args.join(' ')}: ${output}`);
	return output.split('\0').filter((path) => path !== '');
}

/**
 * The files that differ from a commit, those not yet known to git among them.
 * @param {string} base such as `HEAD` or `main`; of a branch, the commit where this one left it
 * @returns {Promise<string[]>} paths from the root; files that were deleted are not among them
 */
export async function changedFiles(base) {
	const [changed, added] = await Promise.all([
		paths(['diff', '--name-only', '-z', '--merge-base', base]),
		paths(['ls-files', '--others', '--exclude-standard', '-z'])
	]);
	return [...new Set([...changed, ...added])].filter((path) => existsSync(ROOT + path)).sort();
}
