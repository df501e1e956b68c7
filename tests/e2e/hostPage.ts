import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Page } from '@playwright/test';

/** Another site, on an address of its own, whose one page is an article round some HTML. */
export interface HostSite {
	/** Shows the article. @param headers of the answer, besides its type */
	show: (page: Page, html: string, headers?: Record<string, string>) => Promise<void>;
	close: () => void;
}

/** Starts it on a free port. */
export async function startHost(): Promise<HostSite> {
	let article = '';
	let headers: Record<string, string> = {};
	const server: Server = createServer((_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
		response.end(
			`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Article</title>` +
				`<style>body { margin: 0 }</style><p>Before.</p>${article}<p>After.</p></html>`
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		async show(page, html, more = {}) {
			article = html;
			headers = more;
			await page.goto(`http://127.0.0.1:${port}/`);
		},
		close: () => server.close()
	};
}

/** The embedded figure, once it is drawn. */
export async function figureIn(page: Page): Promise<Frame> {
	const handle = await page.locator('iframe').first().elementHandle();
	const frame = await handle?.contentFrame();
	if (!frame) throw new Error('there is no frame in the article');
	await expect(frame.locator('figure :is(svg, table):visible')).toHaveCount(1);
	return frame;
}

/** How high the figure is, how high its frame, and by how much it is too wide; pixels. */
export async function measure(
	frame: Frame
): Promise<{ figurePx: number; framePx: number; tooWidePx: number }> {
	return frame.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const figure = document.querySelector('main')?.getBoundingClientRect();
		return {
			figurePx: figure?.height ?? 0,
			framePx: window.innerHeight,
			tooWidePx: Math.max(0, scrollWidth - clientWidth)
		};
	});
}
