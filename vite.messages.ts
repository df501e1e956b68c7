import type { Plugin } from 'vite';
import { compileMessages, MESSAGES } from './scripts/compileMessages.js';

/** Compiles the message catalogue where it has changed, and again while the development server runs. */
export const messages = (): Plugin => ({
	name: 'messages',
	buildStart: () => compileMessages(),
	configureServer({ watcher, moduleGraph, ws, config }) {
		watcher.on('change', async (path) => {
			if (!path.startsWith(MESSAGES)) return;
			try {
				await compileMessages();
				moduleGraph.invalidateAll();
				ws.send({ type: 'full-reload' });
			} catch (error) {
				config.logger.error(
					`The messages were not compiled: ${error instanceof Error ? error.message : error}`
				);
			}
		});
	}
});
