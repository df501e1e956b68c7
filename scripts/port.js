import { createServer } from 'node:net';
import process from 'node:process';
import { stop } from './node.js';

/** The port in `PORT`, or 3000; ends the command when it is no port. */
export function wantedPort() {
	const text = process.env.PORT || '3000';
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535) stop(`PORT must be a number from 0 to 65535, not "${text}".`);
	return port;
}

/**
 * One line for a fault of listening.
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
export function portFault(error, port) {
	if (error.code === 'EADDRINUSE')
		return `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port === 65_535 ? 3000 : port + 1} npm start`;
	if (error.code === 'EACCES') return `Port ${port} needs more rights. Choose another: PORT=3000 npm start`;
	return `The server cannot listen on port ${port}: ${error.message}`;
}

/**
 * Listens on a port for a moment.
 * @param {number} port 0 for any free one
 * @returns {Promise<number>} the port that was free
 */
export function tryPort(port) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen({ port, host: process.env.HOST }, () => {
			const address = probe.address();
			probe.close(() => resolve(address && typeof address === 'object' ? address.port : port));
		});
	});
}
