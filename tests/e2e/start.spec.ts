import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from './fixtures';

interface Ended {
	code: number;
	stdout: string;
	stderr: string;
}

/** Runs the command of `npm start` until it ends by itself. */
async function start(PORT: string): Promise<Ended> {
	const env = { ...process.env, PORT };
	return promisify(execFile)(process.execPath, ['scripts/start.js'], { env }).then(
		(done) => ({ code: 0, ...done }),
		(error: Ended) => error
	);
}

test('npm start on a port in use ends with one clear line', async ({ baseURL }) => {
	const { port } = new URL(baseURL ?? '');
	const { code, stdout, stderr } = await start(port);
	expect(code).toBe(1);
	expect(stdout).toBe('');
	expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
});

test('npm start on what is no port ends with one clear line', async () => {
	const { code, stderr } = await start('http');
	expect(code).toBe(1);
	expect(stderr.trim()).toBe('PORT must be a number from 0 to 65535, not "http".');
});
