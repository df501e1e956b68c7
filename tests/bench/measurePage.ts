import type { Page, Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';

/** Sizes in bytes of one page as a browser with an empty cache loads it. */
export interface PageBytes {
	path: string;
	/** Before compression. */
	html: number;
	htmlGzip: number;
	scriptGzip: number;
	styleGzip: number;
	styleSheets: number;
	/** Those that the browser asked for to show the first view. */
	fonts: number;
	/** The page itself included. */
	requests: number;
}

/** The level at which web servers compress by default is 6; any machine comes to the same number. */
const gzipBytes = (body: Buffer): number => gzipSync(body, { level: 6 }).byteLength;

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Loads a page and weighs everything that came with it.
 * @param page one of a new context, so that nothing is in its cache
 * @param path of the page, relative to the context's base URL
 */
export async function measurePage(page: Page, path: string): Promise<PageBytes> {
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(path, { waitUntil: 'networkidle' });

	const loaded = await Promise.all(
		responses.map(async (response) => ({
			type: response.request().resourceType(),
			body: await response.body()
		}))
	);
	const bodies = (type: string): Buffer[] =>
		loaded.filter((one) => one.type === type).map(({ body }) => body);
	return {
		path,
		html: sum(bodies('document').map((body) => body.byteLength)),
		htmlGzip: sum(bodies('document').map(gzipBytes)),
		scriptGzip: sum(bodies('script').map(gzipBytes)),
		styleGzip: sum(bodies('stylesheet').map(gzipBytes)),
		styleSheets: bodies('stylesheet').length,
		fonts: sum(bodies('font').map((body) => body.byteLength)),
		requests: responses.length
	};
}
