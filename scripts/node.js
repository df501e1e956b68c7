import process from 'node:process';

/** The oldest version that Vite and SvelteKit run on. */
const OLDEST = { major: 20, minor: 19 };

/** Ends with one line when this Node is too old to build the site. */
export function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
	const oldest = `${OLDEST.major}.${OLDEST.minor}`;
	stop(`Memory Polls needs Node ${oldest} or newer; this is Node ${process.versions.node}.`);
}

/**
 * Ends this command with a message and without a stack trace.
 * @param {string} message what is wrong and what helps
 * @returns {never}
 */
export function stop(message) {
	console.error(message);
	process.exit(1);
}
