import { existsSync, readFileSync } from 'node:fs';
import { stop } from './node.js';
import { ROOT } from './root.js';
import { npm } from './run.js';

/**
 * @typedef {object} LockedPackage
 * @property {string} version
 * @property {boolean} [optional]
 */

/**
 * @param {string} path of a lock file in the form that npm writes
 * @returns {Record<string, LockedPackage>}
 */
function readLock(path) {
	return JSON.parse(readFileSync(ROOT + path, 'utf8')).packages;
}

/** Whether node_modules holds what the lock file says; npm writes its own list there as the last thing it does. */
function arePackagesInstalled() {
	if (!existsSync(`${ROOT}node_modules/.package-lock.json`)) return false;
	const installed = readLock('node_modules/.package-lock.json');
	return Object.entries(readLock('package-lock.json')).every(([path, locked]) => {
		if (path === '') return true;
		const found = installed[path];
		// npm leaves out optional packages that are meant for other machines.
		return found ? found.version === locked.version : locked.optional === true;
	});
}

/** Installs the packages of the lock file where they are missing or others; ends the command when that fails. */
export async function installPackages() {
	if (arePackagesInstalled()) return;
	console.log('Installing packages ...');
	// NODE_ENV=production must not leave out what the build needs.
	const { ok, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
	if (!ok) stop(`${output}The packages could not be installed; npm says why above.`);
}
