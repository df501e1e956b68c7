import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { notedIslands } from './vite.islands.ts';
import { messages } from './vite.messages.ts';

const path = (name: string) => new URL(name, import.meta.url).pathname;

/** Tests of modules and components, without Kit: addresses are what the end-to-end tests ask for. */
export default defineConfig({
	plugins: [messages(), notedIslands(), svelte()],
	resolve: { alias: { $lib: path('src/lib'), '$app/environment': path('tests/appEnvironment.ts') } },
	test: {
		include: ['tests/{unit,data,visual}/**/*.test.ts'],
		// Partial fieldwork dates are where errors hide, so no test runs in UTC.
		env: { TZ: 'America/St_Johns' },
		environment: 'node',
		// Nothing is mocked and nothing is changed in place, so that files may share what they load.
		isolate: false,
		// Two cores bear two; more would only share them.
		maxWorkers: 2,
		// A slow machine is no fault: a test fails for what it asserts, not for the time it took.
		testTimeout: 10 * 60_000,
		hookTimeout: 10 * 60_000
	}
});
