import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Names under which systems install a Chromium. */
const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Nothing in a test may call home, and Chromium's sandbox does not work for root. */
export const browserArgs = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

/** @returns {string[]} every place where a browser may be, the one to prefer first */
function places() {
	const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [process.env.PLAYWRIGHT_CHROMIUM ?? '', chromium.executablePath(), ...onPath];
}

/**
 * A browser that is there may still lack libraries of the system, so it is asked for its version.
 * @param {string} path
 */
function runs(path) {
	try {
		execFileSync(path, ['--version'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** @returns {string | undefined} path of a Chromium that runs here, if there is one */
export function findBrowser() {
	return places().find((path) => path !== '' && existsSync(path) && runs(path));
}
