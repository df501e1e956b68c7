/**
 * Runs the functions of the method on test vectors: `npm run stats`, or on other vectors of the same form
 * `npm run stats -- some/vectors.json`. Prints each vector that fails on a line, then `N passed, N failed`; ends with
 * 1 when one failed or the file cannot be read.
 */
import { readFileSync } from 'node:fs';
import { runVectors } from './runVectors';

const EXAMPLE = 'tests/fixtures/stat-vectors.json';

process.exitCode = runFile(process.argv[2] ?? EXAMPLE);

function runFile(path: string): number {
	const text = readText(path);
	if (text === null) return refuse(`${path} is no file that can be read; give one in the form of ${EXAMPLE}`);
	try {
		const { passed, failures } = runVectors(JSON.parse(text));
		console.log([...failures, `${passed} passed, ${failures.length} failed`].join('\n'));
		return failures.length === 0 ? 0 : 1;
	} catch (error) {
		const what = error instanceof SyntaxError ? 'is not JSON: ' : '';
		return refuse(`${path} ${what}${error instanceof Error ? error.message : String(error)}`);
	}
}

function readText(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}

function refuse(message: string): number {
	console.error(message);
	return 1;
}
