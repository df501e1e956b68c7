import { changedFiles } from './changedFiles.js';
import { countVitest } from './countTests.js';
import { npm } from './run.js';
import { check, reportPath } from './testSteps.js';

/** Endings of what ESLint reads. */
const CODE = /\.(js|ts|svelte)$/;

/**
 * @param {string} name of the step
 * @param {string[]} command of a package and its arguments
 * @param {string[]} files that it is given; without any there is nothing to do, and the step is left out
 * @returns {import('./testSteps.js').Step[]}
 */
const over = (name, command, files) =>
	files.length === 0 ? [] : [{ name, run: () => npm(['exec', '--no', '--', ...command, ...files]) }];

/**
 * What is checked while one works: form and lint of the files that changed, the data, and the tests that need neither
 * the whole data nor the site, as far as they import what changed.
 * @param {string} base see {@link changedFiles}
 * @returns {Promise<import('./testSteps.js').Step[]>}
 */
export async function quickSteps(base) {
	const files = await changedFiles(base);
	const code = files.filter((path) => CODE.test(path));
	const report = reportPath('quick');
	const related = ['vitest', 'related', '--run', '--passWithNoTests', '--exclude=tests/data/**'];
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return [
		...over('tests', [...related, ...reporters], code).map((step) => ({
			...step,
			count: () => countVitest(report),
			mayBeEmpty: true
		})),
		...over('format', ['prettier', '--check', '--ignore-unknown'], files),
		...over('lint', ['eslint', '--max-warnings=0', '--no-warn-ignored'], code),
		check('data', 'data:check')
	];
}
