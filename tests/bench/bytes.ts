// npm run bench:bytes: weighs each kind of page of the built site and holds it against the budgets.
// With --write (npm run bench:bytes -- --write) the table goes into tests/bench/README.md.
import { chromium, request as requests } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { browserArgs, findBrowser } from '../../scripts/findBrowser.js';
import { chartPaths, EXPLORED, KINDS_OF_PAGE } from '../e2e/pages';
import { overBudget } from './budgets';
import { bytesTable } from './bytesTable';
import { measurePage, type PageBytes } from './measurePage';
import { serveSite } from './servedSite';

const README = 'tests/bench/README.md';
/** The table stands between these two lines. */
const TABLE_PLACE = /(<!-- bytes -->\n)[\s\S]*(<!-- end of bytes -->)/;

/** @returns sizes of the pages in the order of the paths */
async function measureAll(origin: string, paths: string[]): Promise<PageBytes[]> {
	const executablePath = findBrowser();
	const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
	const measured: PageBytes[] = [];
	try {
		for (const path of paths) {
			const context = await browser.newContext({ baseURL: origin });
			measured.push(await measurePage(await context.newPage(), path));
			await context.close();
		}
	} finally {
		await browser.close();
	}
	return measured;
}

const isCurated = (path: string): boolean => path.startsWith('/charts/');
const isChart = (path: string): boolean => isCurated(path) || path === EXPLORED;
const largest = (pages: PageBytes[], size: (page: PageBytes) => number): PageBytes[] =>
	pages.toSorted((a, b) => size(b) - size(a)).slice(0, 1);

const site = await serveSite();
try {
	const request = await requests.newContext({ baseURL: site.origin });
	const kinds = KINDS_OF_PAGE.filter((path) => !isCurated(path));
	const charts = await chartPaths(request);
	await request.dispose();
	const measured = await measureAll(site.origin, [...kinds, ...charts]);

	const chartPages = measured.filter(({ path }) => isCurated(path));
	const rows = [
		...measured.filter(({ path }) => !isCurated(path)).map((bytes) => ({ name: `\`${bytes.path}\``, bytes })),
		...largest(chartPages, ({ html }) => html).map((bytes) => ({
			name: `most HTML of ${chartPages.length} charts: \`${bytes.path}\``,
			bytes
		})),
		...largest(chartPages, ({ scriptGzip, fonts }) => scriptGzip + fonts).map((bytes) => ({
			name: `most script and fonts: \`${bytes.path}\``,
			bytes
		}))
	];
	const table = bytesTable(rows);
	console.log(table);
	if (process.argv.includes('--write')) {
		writeFileSync(README, readFileSync(README, 'utf8').replace(TABLE_PLACE, `$1\n${table}\n\n$2`));
	}

	const faults = measured.flatMap((bytes) => overBudget(bytes, isChart(bytes.path)));
	if (chartPages.length === 0) faults.push('/charts links no chart, so no chart page was weighed');
	for (const fault of faults) console.error(fault);
	process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
	site.stop();
}
