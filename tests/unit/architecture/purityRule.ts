import { houseOf } from './importRule';
import type { Code } from './readCode';

/** What makes a result depend on more than the arguments: the browser, the clock, chance, the network, reactive state. */
const IMPURE_NAMES = [
	'document',
	'window',
	'globalThis',
	'navigator',
	'localStorage',
	'sessionStorage',
	'process',
	'fetch',
	'$effect',
	'$state',
	'Date.now',
	'Date()',
	'new Date()',
	'performance.now',
	'Math.random',
	'crypto.randomUUID',
	'crypto.getRandomValues'
];

const IMPURE_MODULES = /^(\$app\/|\$env\/|node:|@sveltejs\/kit)/;

/** Whether all that a file does must follow from its arguments. */
export function isPure(path: string): boolean {
	const house = houseOf(path);
	if (house === null || path.startsWith('src/lib/export/browser/')) return false;
	return house !== 'ui' && house !== 'server' && house !== 'pages';
}

/** What a file of a pure house uses and must not, each in a sentence. */
export function purityProblems(code: Code): string[] {
	if (!isPure(code.path)) return [];
	const modules = code.imports.filter((specifier) => specifier !== null && IMPURE_MODULES.test(specifier));
	const names = IMPURE_NAMES.filter((name) => code.globals.has(name));
	return [...modules, ...names].map((used) => `${code.path} uses ${used}, and ${houseOf(code.path)} is pure`);
}
