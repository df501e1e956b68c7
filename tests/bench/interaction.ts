// npm run bench:interaction: how long the largest chart of the built site takes to show a choice, on a processor
// slowed down four times. Ends with 1 when the slowest choices take longer than the limit.
import { chromium, request as requests, type Browser, type Page } from '@playwright/test';
import { browserArgs, findBrowser } from '../../scripts/findBrowser.js';
import { chartPaths } from '../e2e/pages';
import { makeEveryChoice, watchInteractions } from './measureInteractions';
import { quantile } from './quantile';
import { serveSite } from './servedSite';

/** A middling phone beside a desk computer. */
const SLOW_DOWN = 4;
/** Interaction to next paint at the 95th percentile, in milliseconds. */
const LIMIT_MS = 100;
const SHARE = 0.95;

/** The chart with the most marks, of those that the catalogue lists. */
async function findLargest(browser: Browser, origin: string): Promise<string> {
	const request = await requests.newContext({ baseURL: origin });
	const sizes: { path: string; marks: number }[] = [];
	for (const path of await chartPaths(request)) {
		const svg = await (await request.get(`${path}.svg`)).text();
		sizes.push({ path, marks: svg.split('data-reading=').length - 1 });
	}
	await request.dispose();
	const [largest] = sizes.toSorted((a, b) => b.marks - a.marks);
	if (largest === undefined) throw new Error('the catalogue lists no chart');
	console.log(`${largest.path}: ${largest.marks} marks, the most of ${sizes.length} charts`);
	return largest.path;
}

/** Opens the page live, with the processor slowed down from then on. */
async function openSlow(browser: Browser, address: string): Promise<Page> {
	const page = await browser.newPage();
	await watchInteractions(page);
	await page.goto(address);
	await page.getByRole('button', { name: 'Copy link' }).waitFor();
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
	return page;
}

const site = await serveSite();
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
try {
	const path = await findLargest(browser, site.origin);
	const page = await openSlow(browser, site.origin + path);
	const made = (await makeEveryChoice(page)).toSorted((a, b) => b.durationMs - a.durationMs);
	const times = made.map(({ durationMs }) => durationMs);
	const slowMs = quantile(times, SHARE);
	console.log(
		`${made.length} choices at ${SLOW_DOWN}x: median ${quantile(times, 0.5)} ms, 95th percentile ${slowMs} ms, longest ${quantile(times, 1)} ms`
	);
	const redraws = made.map(({ redrawMs }) => redrawMs).filter((ms) => ms > 0);
	console.log(
		`chart drawn anew ${redraws.length} times: median ${quantile(redraws, 0.5)} ms, 95th percentile ${quantile(redraws, SHARE)} ms after the press`
	);
	for (const { what, durationMs } of made.slice(0, 5)) console.log(`  ${durationMs} ms  ${what}`);
	console.log(`95th percentile / limit of ${LIMIT_MS} ms: ${(slowMs / LIMIT_MS).toFixed(2)}`);
	if (slowMs >= LIMIT_MS) process.exitCode = 1;
} finally {
	await browser.close();
	site.stop();
}
