import { test as base, expect, type BrowserContext, type ConsoleMessage } from '@playwright/test';

export { expect };

/** Chromium reports the status of the page itself as a failed resource; a test that wants a 404 page asserts it. */
function isStatusOfPage(message: ConsoleMessage): boolean {
	return (
		message.text().startsWith('Failed to load resource') && message.location().url === message.page()?.url()
	);
}

/** Collects whatever no page of the site may do. */
function watch(context: BrowserContext, ownHost: string): string[] {
	const faults: string[] = [];
	context.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol.startsWith('http') && host !== ownHost)
			faults.push(`request to another host: ${request.url()}`);
	});
	context.on('console', (message) => {
		const isFault = message.type() === 'error' || message.type() === 'warning';
		if (isFault && !isStatusOfPage(message)) faults.push(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => faults.push(`error in the page: ${error.error().message}`));
	return faults;
}

/**
 * The `test` of every spec. A test fails when a page asks another host for anything, writes an error or a warning to
 * the console, breaks the content security policy, or throws.
 */
export const test = base.extend<object>({
	context: async ({ context, baseURL }, use) => {
		const faults = watch(context, new URL(baseURL ?? '').host);
		await context.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) => {
				console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
			});
		});
		await use(context);
		expect(faults, 'what no page of the site may do').toEqual([]);
	}
});
