import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './scripts/findBrowser.js';
import { tryPort } from './scripts/port.js';

// Workers load this file again and must come to the same answers, so these are kept where they inherit them.
process.env.E2E_PORT ??= String(await tryPort(0));
process.env.PLAYWRIGHT_CHROMIUM ??= findBrowser() ?? '';
const baseURL = `http://localhost:${process.env.E2E_PORT}`;
const executablePath = process.env.PLAYWRIGHT_CHROMIUM;

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	// A test that passes at the second try hides a fault.
	retries: 0,
	// One for each of two cores: the server that answers them works as hard as a browser.
	workers: 2,
	// A slow machine is no fault: a test fails for what it asserts, not for the time it took.
	timeout: 10 * 60_000,
	expect: { timeout: 2 * 60_000 },
	reporter: 'list',
	webServer: {
		command: 'node scripts/serveBuild.js',
		url: `${baseURL}/`,
		env: { PORT: process.env.E2E_PORT },
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
		reuseExistingServer: false,
		timeout: 10 * 60_000
	},
	use: {
		baseURL,
		locale: 'en-GB',
		// Partial fieldwork dates are where errors hide, so no test runs in UTC.
		timezoneId: 'America/St_Johns',
		launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) }
	}
});
