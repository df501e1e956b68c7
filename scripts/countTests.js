import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed skipped tests are failed ones: no test of this project is skipped
 */

/**
 * @param {string} path of a report
 * @returns {any} its content, if it was written
 */
function readReport(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * Counts the tests in Vitest's JSON report. A file that cannot be loaded has no tests and is one failure.
 * @param {string} path
 * @returns {Count}
 */
export function countVitest(path) {
	const report = readReport(path);
	if (!report) return { passed: 0, failed: 0 };
	const broken = report.testResults.filter(
		(/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
			file.status === 'failed' && file.assertionResults.length === 0
	);
	return {
		passed: report.numPassedTests,
		failed: report.numTotalTests - report.numPassedTests + broken.length
	};
}

/**
 * Counts the tests in Playwright's JSON report; one that passed only at a second try failed.
 * @param {string} path
 * @returns {Count}
 */
export function countPlaywright(path) {
	const report = readReport(path);
	if (!report) return { passed: 0, failed: 0 };
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}
