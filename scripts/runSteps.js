import process from 'node:process';

const total = { passed: 0, failed: 0 };

/** Whether any step failed so far. */
export const hasFailed = () => total.failed > 0;

/**
 * Runs a step, writes one line about it, and its output when it failed.
 * @param {import('./testSteps.js').Step} step
 */
export async function runStep({ name, run, count, mayBeEmpty = false }) {
	const start = Date.now();
	const { ok, output } = await run();
	const tests = count?.() ?? { passed: ok ? 1 : 0, failed: 0 };
	// A step that ends badly is a failure even when each of its tests passed.
	if (!ok && tests.failed === 0) tests.failed = 1;
	// And one that ran no test has shown nothing.
	if (tests.passed + tests.failed === 0 && !mayBeEmpty) tests.failed = 1;
	total.passed += tests.passed;
	total.failed += tests.failed;

	const seconds = ((Date.now() - start) / 1000).toFixed(1);
	const counted = count ? `, ${tests.passed} passed, ${tests.failed} failed` : '';
	console.log(`${tests.failed === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s${counted})`);
	if (tests.failed > 0) console.log(output);
}

/** Writes how many tests passed and failed in all steps, and ends with 1 where any failed. */
export function sumUp() {
	console.log(`${total.passed} passed, ${total.failed} failed`);
	process.exitCode = total.failed > 0 ? 1 : 0;
}
