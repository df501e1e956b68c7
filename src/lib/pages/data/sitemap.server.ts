import type { Dataset } from '../../dataset/types';
import { CATALOG } from '../../chart/catalog/catalog';
import { xmlText } from '../../export/standards/xmlElement';
import { chartHref, claimHref, countryHref, pairHref, pollsterHref, questionHref } from '../../text/pageLinks';
import { SITE_PAGES } from '../../text/sitePages';
import { countryRows } from '../country/countryListPage.server';

/** Paths of all pages that a search engine should know, each once: fixed pages, charts, the pages of things, and pairs of questions that were looked at. */
export function sitemapPaths(dataset: Dataset): string[] {
	const { questions, pollsters, claims, links } = dataset;
	const { former, others } = countryRows(dataset);
	const paths = [
		'/',
		...SITE_PAGES.map(({ href }) => href),
		...CATALOG.map(({ id }) => chartHref(id)),
		...Object.keys(questions).map(questionHref),
		...links.map(({ questionA, questionB }) => pairHref(questionA, questionB)),
		...Object.keys(pollsters).map(pollsterHref),
		...[...former, ...others].map(({ id }) => countryHref(id)),
		'/claims/check',
		...claims.map(({ id }) => claimHref(id))
	];
	return [...new Set(paths)];
}

/**
 * The sitemap (sitemaps.org, version 0.9). No page has a date of its own in the data, so none is claimed.
 * @param origin scheme and host of the site, such as `https://memory.example`
 */
export function sitemapXml(dataset: Dataset, origin: string): string {
	const urls = sitemapPaths(dataset).map((path) => `\t<url>${xmlText('loc', `${origin}${path}`)}</url>`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...urls,
		'</urlset>',
		''
	].join('\n');
}

/** Everything may be read by everybody; says where the sitemap is. */
export function robotsText(origin: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}
