import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Cite } from '@citation-js/core';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import type { ChartSpec } from '../../src/lib/chart/catalog/chartSpec';
import { chartCitations, type CslItem } from '../../src/lib/export/cite/citations';
import { citeChart, citeData } from '../../src/lib/export/cite/citationText';
import { permalink } from '../../src/lib/export/link/permalink';
import {
	citationsApa,
	citationsBibtex,
	citationsCsl,
	citationsRis
} from '../../src/lib/server/files/citationFormats';
import { chartOf } from './realCharts';

const VERSION = '2026-11-23.1a2b3c4d';
const FIRST = CATALOG[0] as ChartSpec;

function citationsOf(spec: ChartSpec): CslItem[] {
	const { slice, chart } = chartOf(spec);
	const versioned = { ...chart, caption: { ...chart.caption, version: VERSION } };
	return chartCitations(versioned, slice, permalink('https://memory.example', spec, chart.selection, VERSION));
}

const yearOf = (item: Partial<CslItem>): number | undefined => item.issued?.['date-parts'][0][0];
const nameOf = (author: { literal?: string; family?: string }): string => author.literal ?? author.family ?? '';

/** The library that reads BibTeX takes an address that holds no other escape than `%2F` for one that is not escaped yet. */
const decoded = (url = ''): string => url.replace(/%252F/g, '%2F');

/** What must survive the way through a program of references. */
function coreOf(item: Partial<CslItem>) {
	const { title, author = [], version, URL } = item;
	return { title, authors: author.map(nameOf), year: yearOf(item), version, URL: decoded(URL) };
}

const readBack = (text: string): Partial<CslItem>[] => new Cite(text).data;

describe('citations are read back as they were meant', () => {
	it.each(CATALOG.map((spec) => [spec.id, spec] as const))('%s', async (id, spec) => {
		const items = citationsOf(spec);
		const [chart, ...pages] = items;
		expect(chart).toMatchObject({ id: `memory-polls-${id}`, version: VERSION });
		expect(pages.length).toBeGreaterThan(0);
		const cores = items.map(coreOf);
		expect(readBack(await citationsRis(items)).map(coreOf)).toEqual(cores);
		expect(readBack(citationsCsl(items)).map(coreOf)).toEqual(cores);
		const bibtex = await citationsBibtex(items);
		expect(readBack(bibtex).map(coreOf)).toEqual(cores);
		const labels = [...bibtex.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, label]) => label);
		expect(labels).toEqual(items.map((item) => item.id));
		expect(new Set(labels).size).toBe(items.length);
	});

	it('whatever a title holds', async () => {
		const title = 'Отношение к Сталину & “51 %” of $5_000 {a} #1 \\input{x} ~ ^ <b>';
		const items = citationsOf(FIRST).map((item) => ({ ...item, title }));
		for (const text of [await citationsBibtex(items), await citationsRis(items), citationsCsl(items)])
			expect(readBack(text).map((item) => item.title)).toEqual(items.map(() => title));
	});
});

describe('plain citations', () => {
	it('name author, year, title, version and address, in the order given', async () => {
		const items = citationsOf(FIRST).slice(0, 3);
		const [chart, ...pages] = await citationsApa(items);
		expect(chart).toBe(
			`Memory Polls. (2026). ${items[0]?.title} (Version ${VERSION}) [Dataset]. ${items[0]?.URL}`
		);
		expect(pages.map((text, index) => text.endsWith(items[index + 1]?.URL ?? '?'))).toEqual([true, true]);
	});

	it('do not depend on the day on which they are asked for', () => {
		expect(citationsOf(FIRST)[0]).not.toHaveProperty('accessed');
	});
});

describe('how to cite is said once', () => {
	const plain = (file: string): string =>
		readFileSync(file, 'utf8')
			.replace(/^> /gm, '')
			.replace(/"([^"]+)"/g, '“$1”')
			.replace(/\s+/g, ' ');

	it('README.md says it as the pages do', () => {
		expect(plain('README.md')).toContain(
			citeChart({
				surveys: 'Levada Center, 21–27 March 2019',
				title: '[title of the chart]',
				version: '[under the chart]',
				address: '[address from _Copy link_], seen on [date].'
			})
		);
	});

	it('data/README.md says it as the pages do', () => {
		expect(plain('data/README.md')).toContain(
			citeData({ version: '[on every page]', address: '[address of the page of the data].' })
		);
	});
});
