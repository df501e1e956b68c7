import process from 'node:process';

/** How long the server outlives npm at most. */
const LOOK_EVERY_MS = 500;

/**
 * npm runs a script through a shell, and a shell that is told to stop does not tell its child. So this process looks
 * whether its parent is still there, and stops as if it had been told.
 */
export function stopWithParent() {
	// Started by hand, it may outlive the terminal; only npm's shell stands for the person who stops it.
	if (!process.env.npm_lifecycle_event) return;
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
	}, LOOK_EVERY_MS).unref();
}
