import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tryPort } from '../../scripts/port.js';

export interface ServedSite {
	origin: string;
	stop(): void;
}

/**
 * Serves `build/` on a free port of this machine.
 * @throws Error with the server's own words when it ends instead of listening
 */
export async function serveSite(): Promise<ServedSite> {
	const port = await tryPort(0);
	const server = spawn(process.execPath, ['scripts/serveBuild.js'], {
		env: { ...process.env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let words = '';
	server.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
	const ended = once(server, 'exit').then(() => {
		throw new Error(words);
	});
	await Promise.race([once(server.stdout, 'data'), ended]);
	ended.catch(() => undefined);
	return { origin: `http://localhost:${port}`, stop: () => server.kill('SIGTERM') };
}
