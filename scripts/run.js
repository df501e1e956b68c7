import { spawn } from 'node:child_process';
import process from 'node:process';
import { ROOT } from './root.js';

/**
 * @typedef {object} Outcome
 * @property {boolean} ok whether the command ended with 0
 * @property {string} output what it wrote to both streams, in the order written
 */

/**
 * Runs a command in the root of the repository for as long as it needs, and keeps what it writes.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] variables added to those of this process
 * @returns {Promise<Outcome>} a command that cannot be run is an outcome too
 */
export function run(command, args, env = {}) {
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(command, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
		child.on('close', (code, signal) => {
			if (signal) output += `Ended by ${signal}.\n`;
			resolve({ ok: code === 0, output });
		});
	});
}

/**
 * Runs npm, the same one that started this command where npm did.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function npm(args, env) {
	const cli = process.env.npm_execpath;
	return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], env) : run('npm', args, env);
}

/**
 * Runs a script of package.json, so that a step has one definition.
 * @param {string} name
 * @param {string[]} [args] added behind the script's own
 * @param {Record<string, string>} [env]
 */
export function script(name, args = [], env) {
	return npm(['run', '--silent', name, '--', ...args], env);
}
