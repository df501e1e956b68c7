import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import { findDocuments, searchQuestions } from '../../src/lib/search/findDocuments';
import type { SearchKind } from '../../src/lib/search/searchDocument';
import { getSearchIndex, searchIndexFile } from '../../src/lib/pages/search/searchIndex.server';
import { searchPage } from '../../src/lib/pages/search/searchPage.server';
import { dataset } from './realCharts';

const index = getSearchIndex(dataset);
const firstFive = (words: string) =>
	findDocuments(index, words)
		.hits.slice(0, 5)
		.map(({ document }) => document.key);

/** What a reader types, and what must be among the first five results. */
const SEARCHES: [language: string, words: string, key: string][] = [
	['English', 'attitude to stalin russia', 'chart:attitude-to-stalin-russia'],
	['English', 'levada role', 'question:levada-role'],
	['English', 'levada role', 'chart:role-of-stalin-russia'],
	['English', 'regret ussr', 'chart:regret-for-the-ussr-russia'],
	['English', 'soviet union collapse regret', 'question:levada-ussr-regret'],
	['English', 'pew gorbachev', 'question:pew-role-gorbachev'],
	['English', "stalin's war", 'chart:war-losses-russia'],
	['English', 'greatest figure levada', 'question:levada-greatest-figure'],
	['English', 'lithuania', 'country:LTU'],
	['English', 'wciom', 'pollster:vciom'],
	['English', 'crrc', 'pollster:crrc'],
	['English', '70 percent of Russians 2021', 'claim:wiki-levada-2021-70'],
	['English', 'volgograd', 'question:levada-volgograd'],
	['English, half a word', 'gallu', 'pollster:gallup'],
	['English, a letter too many', 'staline', 'chart:attitude-to-stalin-russia'],
	['English, a letter missing', 'regrt ussr', 'chart:regret-for-the-ussr-russia'],
	['English, a wrong letter', 'monumemt', 'chart:monument-to-stalin-russia'],
	['English, letters swapped', 'tyrnat', 'question:levada-cruel-tyrant'],
	['English, letters swapped', 'lveada', 'pollster:levada'],
	['Russian', 'сталин отношение', 'chart:attitude-to-stalin-russia'],
	['Russian', 'жалеют о распаде', 'question:kiis-ussr-regret'],
	['Russian', 'жалеют о распаде', 'question:levada-ussr-regret'],
	['Russian', 'сожалеют о распаде СССР', 'chart:regret-for-the-ussr-russia'],
	['Russian', 'левада', 'pollster:levada'],
	['Russian', 'ВЦИОМ', 'pollster:vciom'],
	['Russian', 'Грузия', 'country:GEO'],
	['Russian', 'Россия', 'country:RUS'],
	['Russian', 'Волгоград', 'question:levada-volgograd'],
	['Russian', 'мудрый руководитель', 'question:levada-wise-leader'],
	['Russian', 'роль Ленина', 'question:levada-role-lenin'],
	['Russian', 'опрос: памятник Сталину', 'chart:monument-to-stalin-russia'],
	['Russian, a wrong letter', 'жилеют о распаде', 'question:kiis-ussr-regret'],
	['Russian, letters swapped', 'лвеада', 'pollster:levada'],
	['Ukrainian', 'як Ви ставитесь до Сталіна', 'question:kiis-attitude'],
	['Ukrainian', 'мудрий керівник', 'question:kiis-wise-leader'],
	['Ukrainian', 'відновлення Радянського Союзу', 'question:razumkov-restore-ussr'],
	['Ukrainian', 'жалкують за СРСР', 'question:kiis-ussr-regret'],
	['Ukrainian', 'Україна', 'country:UKR'],
	['Ukrainian', 'Росія', 'country:RUS'],
	['Ukrainian', 'центр Разумкова', 'pollster:razumkov'],
	['Ukrainian, a wrong letter', 'мудрій кирівник', 'question:kiis-wise-leader'],
	['Georgian', 'სტალინი', 'chart:attitude-to-stalin-russia'],
	['Georgian', 'საბჭოთა კავშირის დაშლა', 'question:crrc-ussr-dissolution'],
	['Georgian', 'კულტურა და ღირებულებები', 'question:crrc-soviet-culture'],
	['Georgian', 'საქართველო', 'country:GEO'],
	['Georgian', 'უკრაინა', 'country:UKR'],
	['Georgian', 'გორბაჩოვი', 'question:pew-role-gorbachev'],
	['Georgian, a letter missing', 'საბჭოთა კავშირის დაშა', 'question:crrc-ussr-dissolution'],
	['Armenian', 'Ստալին', 'chart:attitude-to-stalin-russia'],
	['Armenian', 'Հայաստան', 'country:ARM'],
	['Armenian', 'ԽՍՀՄ փլուզում Հայաստան', 'question:crrc-ussr-dissolution'],
	['Armenian, a wrong letter', 'Հայասդան', 'country:ARM'],
	['Romanian', 'destramarea URSS', 'question:ipp-ussr-regret'],
	['Lithuanian', 'sovietiniais laikais', 'question:spinter-soviet-life'],
	['Estonian', 'Eesti', 'country:EST'],
	['Czech', 'Cesko', 'country:CZE'],
	['Polish', 'Polska Akademia', 'country:POL'],
	['Russian in Latin letters', 'zhaleyut o raspade', 'question:kiis-ussr-regret'],
	['Russian in Latin letters', 'mudryi rukovoditel', 'question:levada-wise-leader'],
	['Ukrainian in Latin letters', 'mudryi kerivnyk', 'question:kiis-wise-leader'],
	['Georgian in Latin letters', 'sabchota kavshiris dashla', 'question:crrc-ussr-dissolution'],
	['Armenian in Latin letters', 'Hayastan', 'country:ARM'],
	['French in Latin letters', 'Gorbatchev', 'question:pew-role-gorbachev']
];

describe('findDocuments over the real data', () => {
	it.each(SEARCHES)('%s: %j has %s among its first five', (_, words, key) => {
		expect(firstFive(words)).toContain(key);
	});

	it('finds every chart, question, pollster and country by its own title', () => {
		const kinds: SearchKind[] = ['chart', 'question', 'pollster', 'country'];
		const lost = [...index.byKey.values()]
			.filter(({ kind }) => kinds.includes(kind))
			.filter(({ key, title, kind }) => {
				// A dozen words are looked for; several questions are put in the same words by several pollsters.
				const found = findDocuments(index, title, [kind]).hits.slice(0, 12);
				return !found.some(({ document }) => document.key === key);
			});
		expect(lost.map(({ key }) => key)).toEqual([]);
	});

	it('finds every question by its original wording', () => {
		const lost = Object.values(dataset.questions)
			.filter(({ wordingOriginal }) => wordingOriginal !== '')
			.filter(({ id, wordingOriginal }) => !searchQuestions(index, wordingOriginal).slice(0, 5).includes(id));
		expect(lost.map(({ id }) => id)).toEqual([]);
	});

	it.each(['qqqqq', 'zxcvbnm', 'фывапролд'])('finds nothing for %j', (words) => {
		expect(findDocuments(index, words).hits).toEqual([]);
	});
});

describe('the index of the real data', () => {
	it('has each chart, question and claim once, and every key that it refers to', () => {
		const keys = [...index.byKey.keys()];
		const count = (kind: SearchKind) => keys.filter((key) => key.startsWith(`${kind}:`)).length;
		expect(count('chart')).toBe(CATALOG.length);
		expect(count('question')).toBe(Object.keys(dataset.questions).length);
		expect(count('claim')).toBe(Object.keys(dataset.claims).length);
		const lost = [...index.byKey.values()].flatMap(({ about }) => about.filter((key) => !index.byKey.has(key)));
		// Countries that only house a pollster, and the pooled eleven, have no page.
		expect(new Set(lost)).toEqual(new Set(['country:USA', 'country:FRA', 'country:ZZZ']));
	});

	it('names a value only where a plainly reported figure prints it', () => {
		const printed = new Set(
			dataset.figures.filter(({ status }) => status === 'reported').map(({ printed: cell }) => cell)
		);
		for (const { key, newest } of index.byKey.values()) {
			if (newest === '') continue;
			const [, value = ''] = /: (?:about |below )?([\d.]+)\u00a0%/.exec(newest) ?? [];
			expect([value, `<${value}`, `~${value}`].some((cell) => printed.has(cell)), `${key}: ${newest}`).toBe(true);
		}
	});

	it('has a version that follows from its content', () => {
		expect(searchIndexFile(dataset).version).toMatch(/^[\w-]{12}$/);
		expect(JSON.parse(searchIndexFile(dataset).body)).toEqual([...index.byKey.values()]);
	});
});

describe('searchPage', () => {
	const pageOf = (query: Record<string, string>) => searchPage(dataset, new URLSearchParams(query));

	it('groups the best of each kind and says how many there are', () => {
		const page = pageOf({ words: 'сталин' });
		expect(page).toMatchObject({ words: 'сталин', kind: '', problems: [], hasAllWords: true, page: null });
		expect(page.groups[0]).toMatchObject({ kind: 'chart' });
		for (const { items, total } of page.groups) expect(items.length).toBeLessThanOrEqual(Math.min(10, total));
		expect(page.groups.reduce((sum, { total }) => sum + total, 0)).toBe(page.total);
	});

	it('pages all results of one kind', () => {
		const [first, second] = ['1', '2'].map((page) => pageOf({ words: 'stalin', kind: 'question', page }).page);
		expect(first?.items).toHaveLength(25);
		expect(first?.items.map(({ href }) => href)).not.toEqual(second?.items.map(({ href }) => href));
		expect(second?.number).toBe(2);
	});

	it('names values that are not known and goes on without them', () => {
		const page = pageOf({ words: 'stalin', kind: 'planet'.repeat(50), page: '7' });
		expect(page.kind).toBe('');
		expect(page.problems).toEqual([{ parameter: 'kind', value: 'planet'.repeat(10) }]);
		expect(pageOf({ words: 'stalin', kind: 'claim', page: '999' }).problems).toEqual([
			{ parameter: 'page', value: '999' }
		]);
	});

	it('offers words that are like those that found nothing', () => {
		const page = pageOf({ words: 'stalemgrud' });
		expect(page.total === 0 ? page.near : ['found']).not.toEqual([]);
		expect(pageOf({ words: '' }).near).toEqual([]);
	});

	it('shows the wording in its own language where it was found by it', () => {
		const [group] = pageOf({ words: 'Жалеете', kind: 'question' }).page?.items ?? [];
		expect(group?.original).toEqual({ lang: 'ru', text: 'Жалеете ли Вы о распаде СССР?' });
	});
});
