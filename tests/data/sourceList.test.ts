import { describe, expect, test } from 'vitest';
import { SITES } from '../../src/lib/server/site/sites';
import { sourceListPage, type SourceListPage } from '../../src/lib/pages/data/sourceListPage.server';
import { sourceHref } from '../../src/lib/text/pageLinks';

const { dataset } = SITES.present;
const ids = Object.keys(dataset.sources);
const list = (query: string): SourceListPage => sourceListPage(dataset, new URLSearchParams(query));
const idsOf = (page: SourceListPage): string[] =>
	page.groups.flatMap(({ items }) => items.map(({ source }) => source.id));

describe('sourceListPage(params)', () => {
	test('the pages of the list hold every source once, forty at most on each', () => {
		const { count } = list('').page;
		const pages = Array.from({ length: count }, (_, index) => idsOf(list(`page=${index + 1}`)));
		expect(pages.flat().toSorted()).toEqual(ids.toSorted());
		expect(Math.max(...pages.map((page) => page.length))).toBe(40);
	});
	test('the link of every source leads to a first page that holds it', () => {
		const lost = ids.filter((id) => {
			const { searchParams, hash } = new URL(sourceHref(id), 'https://polls.example');
			return hash !== `#${id}` || !idsOf(sourceListPage(dataset, searchParams)).includes(id);
		});
		expect(lost).toEqual([]);
	});
	test('values that are not known are named, all of them, and the list is whole', () => {
		const { problems, page } = list('letter=%21&kind=copy&page=0');
		expect(problems).toEqual([
			{ parameter: 'letter', value: '!' },
			{ parameter: 'kind', value: 'copy' },
			{ parameter: 'page', value: '0' }
		]);
		expect(page).toEqual({ number: 1, count: Math.ceil(ids.length / 40), total: ids.length });
	});
	test('letter, kind and words narrow together', () => {
		const { page, groups } = list('letter=l&kind=primary&words=levada');
		expect(page.total).toBeGreaterThan(0);
		expect(groups.map(({ letter }) => letter)).toEqual(['L']);
		expect(groups.flatMap(({ items }) => items.map(({ source }) => source.kind))).not.toContain('secondary');
	});
});
