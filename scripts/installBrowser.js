import { existsSync } from 'node:fs';
import process from 'node:process';
import { findBrowser } from './findBrowser.js';
import { npm, run } from './run.js';

const HELP =
	'No browser for the end-to-end tests: install Chromium (Debian: apt-get install chromium) or set PLAYWRIGHT_CHROMIUM to its path.';
/** In a closed network the download would otherwise be tried for minutes. */
const DOWNLOAD_ENV = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };

async function installFromSystem() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update'], env);
	await run('apt-get', ['install', '-y', 'chromium'], env);
}

/**
 * Finds a browser, installing one where there is none.
 * @returns {Promise<import('./run.js').Outcome & { path: string }>} with the path, or with a line that says what to install
 */
export async function installBrowser() {
	const attempts = [
		() => npm(['exec', '--no', '--', 'playwright', 'install', 'chromium'], DOWNLOAD_ENV),
		installFromSystem
	];
	let path = findBrowser();
	for (const attempt of attempts) {
		if (path !== undefined) break;
		await attempt();
		path = findBrowser();
	}
	return path === undefined ? { ok: false, output: `${HELP}\n`, path: '' } : { ok: true, output: '', path };
}
