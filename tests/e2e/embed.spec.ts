import { test as base, expect, type Frame } from '@playwright/test';
import { findChart } from '../../src/lib/chart/catalog/catalog';
import { chartEmbedCode } from '../../src/lib/export/embed/chartEmbed';
import type { EmbedTheme } from '../../src/lib/selection/embedOptions';
import { chartOf } from '../data/realCharts';
import { VERSIONS } from './pages';
import { figureIn, measure, startHost, type HostSite } from './hostPage';

/** The host is another site on purpose, so the fixture that forbids other hosts is not the one to use here. */
const test = base.extend<{ host: HostSite }>({
	host: async ({ browserName: _ }, use) => {
		const host = await startHost();
		await use(host);
		host.close();
	}
});

const [VERSION = ''] = VERSIONS;

const CHARTS = {
	'a trend': ['attitude-to-stalin-russia', ''],
	'stacked answers': ['attitude-to-stalin-in-seven-words-russia', ''],
	'many countries': ['role-of-stalin-by-country', ''],
	panels: ['regret-for-the-ussr-russia-ukraine', ''],
	events: ['attitude-to-stalin-russia', 'events=1'],
	'a table': ['attitude-to-stalin-russia', 'view=table']
} as const;

const NAMES = Object.keys(CHARTS) as (keyof typeof CHARTS)[];

/** The snippet of a chart, as the site writes it. */
function snippet(name: keyof typeof CHARTS, theme: EmbedTheme = 'auto', isFrozen = false): string {
	const [id, query] = CHARTS[name];
	const spec = findChart(id);
	if (spec === undefined) throw new Error(`there is no chart ${id}`);
	const { slice, chart } = chartOf(spec, query);
	const copied = { ...chart, caption: { ...chart.caption, version: VERSION } };
	const origin = test.info().project.use.baseURL ?? '';
	return chartEmbedCode(slice, copied, { origin, isFrozen, theme });
}

const withoutScript = (html: string): string => html.replace(/<script.*/s, '');

/** Whether the frame is as high as its figure, within a few pixels, and no part of the figure is to the side. */
async function fits(figure: Frame): Promise<boolean> {
	const { figurePx, framePx, tooWidePx } = await measure(figure);
	return tooWidePx === 0 && framePx >= figurePx && framePx < figurePx + 4;
}

for (const widthPx of [280, 600, 1100]) {
	for (const theme of ['light', 'dark'] as const) {
		test(`${theme === 'light' ? 'every kind of chart' : 'a trend'} fits its frame on ${widthPx} px, ${theme}`, async ({
			page,
			host
		}) => {
			await page.setViewportSize({ width: widthPx, height: 900 });
			// Colours change no widths, so one chart in the dark will do.
			for (const name of theme === 'light' ? NAMES : NAMES.slice(0, 1)) {
				await host.show(page, snippet(name, theme));
				const figure = await figureIn(page);
				await expect.poll(() => fits(figure), name).toBe(true);
				const paper = await figure.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
				expect(paper).toBe(theme === 'light' ? 'rgb(253, 252, 249)' : 'rgb(20, 22, 26)');
			}
		});
	}
}

for (const scheme of ['light', 'dark'] as const) {
	test(`a figure whose colours are left open takes those of a host that says ${scheme}`, async ({
		page,
		host
	}) => {
		await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' });
		await host.show(
			page,
			`<meta name="color-scheme" content="${scheme}"><style>:root { color-scheme: ${scheme} }</style>${snippet('a trend')}`
		);
		const figure = await figureIn(page);
		await expect(figure.locator('html')).toHaveAttribute('data-theme', scheme);
		await host.show(page, `<style>:root { color-scheme: ${scheme} }</style>${snippet('a trend', 'light')}`);
		await expect((await figureIn(page)).locator('html')).toHaveAttribute('data-theme', 'light');
	});
}

test('a frozen figure is drawn in a frame that fits, on every width, light and dark', async ({
	page,
	host
}) => {
	for (const widthPx of [280, 600, 1100]) {
		await page.setViewportSize({ width: widthPx, height: 900 });
		for (const theme of ['light', 'dark'] as const) {
			await host.show(page, snippet('a trend', theme, true));
			const figure = await figureIn(page);
			expect(figure.url()).toContain(`v=${VERSION}`);
			await expect(figure.locator('.notice')).toHaveCount(0);
			await expect.poll(() => fits(figure), `${widthPx} px, ${theme}`).toBe(true);
		}
	}
});

test('a frame follows its figure when notes are unfolded and folded again', async ({ page, host }) => {
	await host.show(page, snippet('a trend'));
	const figure = await figureIn(page);
	await expect.poll(() => fits(figure)).toBe(true);
	const before = (await measure(figure)).framePx;
	await figure.locator('figcaption summary').first().click();
	await expect.poll(async () => (await measure(figure)).framePx).toBeGreaterThan(before + 100);
	await figure.locator('figcaption summary').first().click();
	await expect.poll(async () => (await measure(figure)).framePx).toBe(before);
});

for (const name of NAMES) {
	test(`the fixed height of the snippet holds the figure where no script runs: ${name}`, async ({
		page,
		host
	}) => {
		await page.setViewportSize({ width: 640, height: 900 });
		await host.show(page, withoutScript(snippet(name)));
		const { figurePx, framePx } = await measure(await figureIn(page));
		expect(framePx).toBeGreaterThanOrEqual(figurePx);
		expect(framePx).toBeLessThan(figurePx * 1.15 + 40);
	});
}

test('a host page with a strict content security policy shows the figure at its fixed height', async ({
	page,
	host
}) => {
	const origin = test.info().project.use.baseURL ?? '';
	await host.show(page, snippet('a trend'), {
		'content-security-policy': `default-src 'none'; frame-src ${origin}`
	});
	const { framePx } = await measure(await figureIn(page));
	expect(framePx).toBeGreaterThan(400);
});

test('a sandboxed frame inside a frame, as publishing systems make them, shows the figure', async ({
	page,
	host
}) => {
	const inner = withoutScript(snippet('a trend')).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	await host.show(
		page,
		`<iframe sandbox="allow-scripts" srcdoc="${inner}" width="700" height="900"></iframe>`
	);
	await expect(page.frameLocator('iframe').frameLocator('iframe').locator('figure svg:visible')).toHaveCount(
		1
	);
});

test('the picture of the snippet is seen only where the frame is taken away', async ({ page, host }) => {
	await host.show(page, snippet('a trend'));
	await figureIn(page);
	await expect(page.locator('img')).toHaveCount(0);
	await expect(page.getByRole('link', { name: /, Memory Polls$/ })).toBeVisible();

	await host.show(page, snippet('a trend').replace(/<\/?(iframe|script)[^>]*>/g, ''));
	const picture = page.locator('img');
	await expect(picture).toHaveAttribute('alt', /Stalin.*Levada/);
	await expect(picture).toHaveAttribute('src', /\/charts\/attitude-to-stalin-russia\.png\?.*answer=/);
	await expect(page.getByRole('link')).toHaveCount(2);
});

test('the host script changes no frame for a message of another site, another kind or another size', async ({
	page,
	host
}) => {
	await host.show(page, snippet('a trend') + snippet('a trend'));
	const figure = await figureIn(page);
	const heights = () =>
		page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
	await expect.poll(() => fits(figure)).toBe(true);
	const before = await heights();
	await page.evaluate(() => {
		const seen: number[] = [];
		Object.assign(window, { seen });
		const watch = new ResizeObserver((all) => seen.push(...all.map(({ target }) => target.clientHeight)));
		for (const frame of document.querySelectorAll('iframe')) watch.observe(frame);
	});
	await figure.evaluate(() => {
		for (const height of [-1, 0, 49, 20001, 1e9, NaN, Infinity, '700', '700px;color:red', null, {}, [700]])
			parent.postMessage({ type: 'memory-polls:height', height }, '*');
		for (const data of [null, 700, 'memory-polls:height', { height: 700 }, { type: 'other', height: 700 }])
			parent.postMessage(data, '*');
	});
	await page.evaluate(() => postMessage({ type: 'memory-polls:height', height: 700 }, '*'));
	// The same message from a figure does change its own frame, and no other; it comes behind those that must not.
	await figure.evaluate(() => parent.postMessage({ type: 'memory-polls:height', height: 777 }, '*'));
	await expect.poll(heights).toEqual([777, ...before.slice(1)]);
	const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
	expect(seen.filter((height) => height !== 777 && !before.includes(height))).toEqual([]);
});

test('a frame that is put into the page later is made to fit too', async ({ page, host }) => {
	await host.show(page, snippet('a trend').split('\n').slice(1).join('\n'));
	const [frame = ''] = snippet('a trend').split('\n');
	await page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), frame);
	const figure = await figureIn(page);
	await expect.poll(() => fits(figure)).toBe(true);
});
