import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import { buildCountryPage, findCountry } from '../../src/lib/pages/country/countryPage.server';
import { countryRows } from '../../src/lib/pages/country/countryListPage.server';
import { SITES } from '../../src/lib/server/site/sites';
import { findPollsterPage } from '../../src/lib/pages/pollster/pollsterPage.server';
import { questionListPage } from '../../src/lib/pages/question/questionListPage.server';
import { findQuestionPage, type QuestionPage } from '../../src/lib/pages/question/questionPage.server';
import { localLanguage } from '../../src/lib/text/localLanguages';

const { dataset } = SITES.present;
const questions = Object.values(dataset.questions);
const pollsters = Object.values(dataset.pollsters);
const countries = Object.values(dataset.countries);

/** The page of a question that is there. */
function questionPage(id: string): QuestionPage {
	const page = findQuestionPage(dataset, id);
	if (page === null) throw new Error(`${id} has no page`);
	return page;
}

const pages = (params: string): URLSearchParams => new URLSearchParams(params);

describe.each(questions.map(({ id }) => id))('the page of the question %s', (id) => {
	const page = questionPage(id);
	const figures = dataset.figures.filter(({ questionId }) => questionId === id);

	it('has every figure of the data, of every status, with the reason where one is needed', () => {
		const rows = page.surveys.flatMap((survey) => survey.rows.map((row) => ({ survey: survey.id, ...row })));
		const listed = rows.map(({ survey, status, note }) => [survey, status, note].join(' '));
		const held = figures.map(({ waveId, status, note }) => [waveId, status, note].join(' '));
		expect(listed.sort()).toEqual(held.sort());
		expect(page.figureCount).toBe(figures.length);
		expect(rows.filter(({ status, note }) => status !== 'reported' && note === '')).toEqual([]);
	});

	it('numbers every page on which a figure or a break was read', () => {
		const sourceIds = [
			...figures,
			...dataset.breaks.filter(({ questionId }) => questionId === id)
		].flatMap((each) => each.sourceIds);
		expect(new Set(page.references.map(({ source }) => source.id))).toEqual(new Set(sourceIds));
		const rows = page.surveys.flatMap((survey) => survey.rows);
		expect(rows.filter(({ references }) => references.length === 0)).toEqual([]);
	});

	it('draws what it draws without a value that is no number, each id once', () => {
		const ids = page.drawings.flatMap(({ narrow, wide }) =>
			[narrow, wide].map((svg) => /aria-labelledby="([^"]+)"/.exec(svg)?.[1])
		);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { narrow, wide } of page.drawings) {
			expect(narrow + wide).not.toMatch(/NaN|undefined|Infinity/);
			expect(narrow + wide).toContain('<svg');
		}
	});

	it('names every question that it was held against, and offers one chart for no pair that must not share one', () => {
		const links = dataset.links.filter(
			({ questionA, questionB, recorded }) => recorded !== null && [questionA, questionB].includes(id)
		);
		const items = page.links.flatMap(({ level, items: some }) => some.map((item) => ({ level, ...item })));
		expect(items.map(({ note }) => note).sort()).toEqual(links.map(({ note }) => note).sort());
		for (const { level, explore } of items) expect(explore === null).toBe(level === 'not-comparable');
	});

	it('has the answers in the order of the card, and every chart of the catalogue that shows it', () => {
		expect(page.answers.map((answer) => answer.id)).toEqual(dataset.questions[id]?.answers.map((one) => one.id));
		expect(page.charts).toHaveLength(CATALOG.filter(({ questionIds }) => questionIds.includes(id)).length);
	});
});

describe('the pages of questions', () => {
	it('have titles of their own, with pollster and country', () => {
		const titles = questions.map(({ id }) => questionPage(id).title);
		expect(new Set(titles).size).toBe(titles.length);
		for (const { id, pollsterId } of questions)
			expect(questionPage(id).title).toContain(dataset.pollsters[pollsterId]?.name);
	});

	it('draw nothing as bars where several answers could be given', () => {
		const several = questions.filter(({ scale }) => scale.startsWith('several'));
		expect(several.length).toBeGreaterThan(5);
		const kinds = several.flatMap(({ id }) => questionPage(id).drawings.map(({ kind }) => kind));
		expect(kinds.filter((kind) => kind === 'answers' || kind === 'groups')).toEqual([]);
	});

	it('show every survey of the attitude question as bars, and its groups of answers over time', () => {
		const kinds = questionPage('levada-attitude').drawings.map(({ kind }) => kind);
		expect(kinds).toEqual(['groups', 'answers', 'trend']);
	});

	it('are all on the list, 25 a page', () => {
		const first = questionListPage(dataset, pages(''));
		const all = Array.from({ length: first.page.count }, (_, index) =>
			questionListPage(dataset, pages(`page=${index + 1}`)).page.items.map(({ id }) => id)
		);
		expect(all.flat().sort()).toEqual(questions.map(({ id }) => id).sort());
		expect(Math.max(...all.map((ids) => ids.length))).toBe(25);
	});

	it.each(['topic=love', 'country=ATL', 'pollster=constructor', 'page=99', 'page=-1'])(
		'the list names ?%s as not known and shows all questions',
		(query) => {
			const { problems, page } = questionListPage(dataset, pages(query));
			expect(problems).toHaveLength(1);
			expect(page).toMatchObject({ number: 1, total: questions.length });
		}
	);
});

describe.each(pollsters.map(({ id }) => id))('the page of the pollster %s', (id) => {
	const page = findPollsterPage(dataset, id);
	const waves = Object.values(dataset.waves).filter(({ pollsterId }) => pollsterId === id);

	it('has every survey once, with all of its figures counted', () => {
		const surveys = page?.runs.flatMap((run) => run.surveys) ?? [];
		expect(surveys.map((survey) => survey.id).sort()).toEqual(waves.map((wave) => wave.id).sort());
		const figures = dataset.figures.filter(({ waveId }) => dataset.waves[waveId]?.pollsterId === id);
		expect(surveys.reduce((sum, { figureCount }) => sum + figureCount, 0)).toBe(figures.length);
	});

	it('has every question that it asked', () => {
		const asked = page?.topics.flatMap((topic) => topic.questions.map((question) => question.id)) ?? [];
		expect(asked.sort()).toEqual(
			questions.filter(({ pollsterId }) => pollsterId === id).map((question) => question.id).sort()
		);
	});

	it('names the surveys of which something is not known, each of which is on the page', () => {
		const missing = page?.missing.find(({ fact }) => fact === 'sample')?.surveys ?? [];
		expect(missing.map((survey) => survey.id).sort()).toEqual(
			waves.filter(({ sampleSize }) => sampleSize === null).map((wave) => wave.id).sort()
		);
	});
});

/** All questions on all pages of a country. */
function questionsOf(country: (typeof countries)[number]) {
	const { page } = buildCountryPage(dataset, country, pages(''));
	return Array.from({ length: page.count }, (_, index) =>
		buildCountryPage(dataset, country, pages(`page=${index + 1}`)).page.items
	).flat();
}

describe.each(countries.map((country) => [country.name, country] as const))('the page of %s', (_name, country) => {
	it('has every question of which a figure may be shown there, the most recently asked first', () => {
		const shown = dataset.figures.filter(
			({ waveId, status }) =>
				dataset.waves[waveId]?.country === country.id && (status === 'reported' || status === 'weak')
		);
		const items = questionsOf(country);
		expect(items.map(({ id }) => id).sort()).toEqual([...new Set(shown.map(({ questionId }) => questionId))].sort());
		expect(items.filter(({ values }) => values.length === 0)).toEqual([]);
	});

	it('never holds shares of questions against each other that are not linked as comparable', () => {
		for (const { id, neighbours } of questionsOf(country))
			for (const other of neighbours?.others ?? []) {
				const [questionId = ''] = other.id.split(':');
				const link = dataset.links.find(
					({ questionA, questionB }) =>
						(questionA === id && questionB === questionId) || (questionA === questionId && questionB === id)
				);
				expect(questionId === id || ['identical', 'equivalent'].includes(link?.level ?? '')).toBe(true);
			}
	});

	it('is found by both codes in either case, and its local name has a language', () => {
		for (const code of [country.id, country.iso2, country.id.toLowerCase(), country.iso2.toLowerCase()])
			expect(findCountry(dataset, code)?.id).toBe(country.id);
		if (country.nameLocal !== '') expect(localLanguage(country.id)).toBeDefined();
	});
});

it('the list of countries has those with a figure that may be shown, each once', () => {
	const { former, others } = countryRows(dataset);
	const shown = countries.filter((country) => questionsOf(country).length > 0).map(({ id }) => id);
	expect([...former, ...others].map(({ id }) => id).sort()).toEqual(shown.sort());
});

it('a local name of a pollster has a language', () => {
	const lost = pollsters.filter(({ nameLocal, homeCountry }) => nameLocal !== '' && !localLanguage(homeCountry));
	expect(lost).toEqual([]);
});
