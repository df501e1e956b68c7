import process from 'node:process';
import { installPackages } from './installPackages.js';
import { requireNode } from './node.js';

requireNode();
await installPackages();
// Only now, because these lean on the packages.
const { cheapSteps, siteSteps } = await import('./testSteps.js');

const total = { passed: 0, failed: 0 };

/**
 * Runs a step, writes one line about it, and its output when it failed.
 * @param {import('./testSteps.js').Step} step
 * @returns {Promise<boolean>} whether it passed
 */
async function runStep({ name, run, count }) {
	const start = Date.now();
	const { ok, output } = await run();
	const tests = count?.() ?? { passed: ok ? 1 : 0, failed: 0 };
	// A step that ends badly is a failure even when each of its tests passed.
	if (!ok && tests.failed === 0) tests.failed = 1;
	// And one that ran no test has shown nothing.
	if (tests.passed + tests.failed === 0) tests.failed = 1;
	total.passed += tests.passed;
	total.failed += tests.failed;

	const seconds = ((Date.now() - start) / 1000).toFixed(1);
	const counted = count ? `, ${tests.passed} passed, ${tests.failed} failed` : '';
	console.log(`${tests.failed === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s${counted})`);
	if (tests.failed > 0) console.log(output);
	return tests.failed === 0;
}

for (const step of cheapSteps) await runStep(step);
for (const step of siteSteps) {
	if (total.failed > 0) break;
	await runStep(step);
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
