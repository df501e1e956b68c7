import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { BROWSERS } from './vite.browsers.ts';
import { notedIslands } from './vite.islands.ts';
import { messages } from './vite.messages.ts';

export default defineConfig({
	plugins: [messages(), notedIslands(), sveltekit()],
	build: { target: BROWSERS },
	test: {
		include: ['tests/{unit,data,visual}/**/*.test.ts'],
		// Partial fieldwork dates are where errors hide, so no test runs in UTC.
		env: { TZ: 'America/St_Johns' },
		environment: 'node',
		// Vitest would leave one of two cores idle.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		// A slow machine is no fault: a test fails for what it asserts, not for the time it took.
		testTimeout: 60_000,
		// The message compiler keeps watching its files; nothing is lost by not waiting for it.
		teardownTimeout: 1000
	}
});
