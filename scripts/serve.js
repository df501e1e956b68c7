import { createServer } from 'node:http';
import process from 'node:process';
import { stop } from './node.js';
import { portFault, wantedPort } from './port.js';

/** What adapter-node builds for a server of one's own. */
const HANDLER = new URL('../build/handler.js', import.meta.url);
/** Answers that are still being written when the server is stopped get so long. */
const LAST_ANSWERS_MS = 2000;
/** Written by this server over whatever a client sends, so that nobody else decides what the site's address is. */
const PROTOCOL_HEADER = 'x-served-protocol';

/** Serves `build/` until it is told to stop. Without ORIGIN the site's address is taken from each request. */
export async function serve() {
	const port = wantedPort();
	process.env.PROTOCOL_HEADER ||= PROTOCOL_HEADER;
	const { handler } = await loadHandler();
	const server = createServer((request, response) => {
		request.headers[PROTOCOL_HEADER] = 'http';
		handler(request, response);
	});
	server.on('error', (error) => stop(portFault(error, port)));
	server.listen({ port, host: process.env.HOST }, () => {
		const address = server.address();
		const served = address && typeof address === 'object' ? address.port : port;
		console.log(`Memory Polls is at http://localhost:${served}`);
	});

	const close = () => {
		server.close(() => process.exit(0));
		server.closeIdleConnections();
		setTimeout(() => process.exit(0), LAST_ANSWERS_MS).unref();
	};
	process.once('SIGTERM', close);
	process.once('SIGINT', close);
}

/** The handler that adapter-node built; reading the data is part of loading it. */
async function loadHandler() {
	try {
		return await import(HANDLER.href);
	} catch (error) {
		return stop(`The site cannot be served: ${error instanceof Error ? error.message : error}`);
	}
}
