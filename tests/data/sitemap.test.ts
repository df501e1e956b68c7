import { expect, test } from 'vitest';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import { SITES } from '../../src/lib/server/site/sites';
import { robotsText, sitemapPaths, sitemapXml } from '../../src/lib/pages/data/sitemap.server';
import { SITE_PAGES } from '../../src/lib/text/sitePages';

const ORIGIN = 'https://memory.example';

test('the sitemap has every fixed page, chart, question and pollster, each once', () => {
	const paths = sitemapPaths(SITES.present.dataset);
	const { questions, pollsters } = SITES.present.dataset;
	expect(new Set(paths).size).toBe(paths.length);
	expect(paths).toEqual(
		expect.arrayContaining([
			'/',
			...SITE_PAGES.map(({ href }) => href),
			...CATALOG.map(({ id }) => `/charts/${id}`),
			...Object.keys(questions).map((id) => `/questions/${id}`),
			...Object.keys(pollsters).map((id) => `/pollsters/${id}`)
		])
	);
});

test('the sitemap has countries in lower case, and none without a figure that may be shown', () => {
	const countries = sitemapPaths(SITES.present.dataset).filter((path) => path.startsWith('/countries/'));
	expect(countries).toContain('/countries/rus');
	expect(countries).not.toContain('/countries/usa');
	expect(countries.filter((path) => !/^\/countries\/[a-z]{3}$/.test(path))).toEqual([]);
});

test('the sitemap has absolute addresses of this site alone, and claims no dates', () => {
	const xml = sitemapXml(SITES.present.dataset, ORIGIN);
	const locations = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location);
	expect(locations).toEqual(sitemapPaths(SITES.present.dataset).map((path) => `${ORIGIN}${path}`));
	expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
	expect(xml).not.toContain('<lastmod>');
});

test('an address in the sitemap cannot end its element', () => {
	expect(sitemapXml(SITES.present.dataset, 'https://a.example/?x=<&')).toContain('<loc>https://a.example/?x=&lt;&amp;/</loc>');
});

test('robots.txt lets everything be read and names the sitemap', () => {
	expect(robotsText(ORIGIN)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${ORIGIN}/sitemap.xml\n`);
});
