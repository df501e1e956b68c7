import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildSite, isBuilt } from './buildSite.js';
import { countPlaywright, countVitest } from './countTests.js';
import { installBrowser } from './installBrowser.js';
import { script } from './run.js';

/**
 * @typedef {object} Step
 * @property {string} name as shown
 * @property {() => Promise<import('./run.js').Outcome>} run
 * @property {() => import('./countTests.js').Count} [count] of the tests within; without it the step counts as one
 * @property {boolean} [mayBeEmpty] whether a step that ran no test is right. Default: it has shown nothing, and failed
 */

const reports = mkdtempSync(join(tmpdir(), 'memory-polls-'));
process.on('exit', () => rmSync(reports, { recursive: true }));

/**
 * @param {string} name of a report, which goes when this process ends
 * @returns {string} where to write it
 */
export const reportPath = (name) => join(reports, `${name}.json`);

/**
 * @param {string} name
 * @param {string} scriptName of package.json
 * @returns {Step}
 */
export function check(name, scriptName) {
	return { name, run: () => script(scriptName) };
}

/**
 * @param {string} name
 * @param {string} scriptName of package.json
 * @returns {Step}
 */
function vitest(name, scriptName) {
	const report = reportPath(scriptName.replace(':', '-'));
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return { name, run: () => script(scriptName, reporters), count: () => countVitest(report) };
}

/** The steps that take seconds: all of them run, so that all their failures are seen at once. */
export const cheapSteps = [
	check('format', 'check:format'),
	check('lint', 'check:lint'),
	check('types', 'check:types'),
	check('data', 'data:check'),
	vitest('unit', 'test:unit'),
	vitest('real data', 'test:data'),
	vitest('visual stories', 'test:visual')
];

const browserReport = reportPath('e2e');

/** The steps that need the site: each needs the one before. */
export const siteSteps = [
	{ name: 'build', run: async () => (isBuilt() ? { ok: true, output: '' } : buildSite()) },
	{
		name: 'end-to-end',
		run: async () => {
			const browser = await installBrowser();
			if (!browser.ok) return browser;
			return script('test:e2e', ['--reporter=list,json'], {
				PLAYWRIGHT_CHROMIUM: browser.path,
				PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport
			});
		},
		count: () => countPlaywright(browserReport)
	}
];
