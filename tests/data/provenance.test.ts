import { describe, expect, it } from 'vitest';
import { pickClimateNotes } from '../../src/lib/dataset/query/pickClimateNotes';
import { isKnown, KEY_FACTS } from '../../src/lib/dataset/query/keyFacts';
import { ownRelease } from '../../src/lib/dataset/query/ownRelease';
import { SITES } from '../../src/lib/server/site/sites';
import { disclosureCard } from '../../src/lib/pages/pollster/disclosureCard';
import { findQuestionPage } from '../../src/lib/pages/question/questionPage.server';
import { sourceListPage } from '../../src/lib/pages/data/sourceListPage.server';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import { chartJson } from '../../src/lib/export/rows/json';
import { chartOf } from './realCharts';

const { dataset } = SITES.present;
const waves = Object.values(dataset.waves);
const questionsOf = (waveId: string) =>
	[
		...new Set(
			dataset.figures.filter((one) => one.waveId === waveId).map(({ questionId }) => questionId)
		)
	].flatMap((id) => dataset.questions[id] ?? []);
const cardOf = (waveId: string) => {
	const wave = dataset.waves[waveId];
	if (wave === undefined) throw new Error(waveId);
	return disclosureCard(dataset, wave, questionsOf(waveId));
};

describe('disclosureCard(a real survey)', () => {
	it('says "not published" only where a page of the pollster on that survey was read', () => {
		for (const wave of waves) {
			const card = disclosureCard(dataset, wave, questionsOf(wave.id));
			const values = card.facts.map(({ value }) => value);
			expect([wave.id, values.includes('not published') && card.release === '']).toEqual([wave.id, false]);
			expect([wave.id, values.includes('not found') && card.release !== '']).toEqual([wave.id, false]);
			expect(values.filter((value) => value === '')).toEqual([]);
		}
	});

	it('counts what its rows show as known, of eight', () => {
		for (const wave of waves) {
			const known = KEY_FACTS.filter((fact) => isKnown(wave, questionsOf(wave.id), fact) === true).length;
			const card = disclosureCard(dataset, wave, questionsOf(wave.id));
			expect(card.known).toBe(`${known} of 8 key facts known`);
			const lacking = card.facts.filter(({ isMissing, value }) => isMissing || value === 'not applicable');
			expect(8 - lacking.filter(({ label }) => label !== 'asked of').length).toBe(known);
		}
	});

	it('knows size, margin, mode, people, territory and days of the KIIS survey of June 2021', () => {
		const { known, facts, release } = cardOf('kiis-2021-06');
		expect(known).toBe('6 of 8 key facts known');
		expect(facts.find(({ label }) => label === 'sample size')?.value).toBe('2,007');
		expect(facts.find(({ label }) => label === 'margin of error')?.value).toBe('±2.4 points, as published');
		expect(facts.find(({ label }) => label === 'sponsor')?.value).toBe('not published');
		expect(release).toContain('own release read on');
	});
});

describe('ownRelease(dataset, wave)', () => {
	it.each([
		['kiis-2023-05', null, 'only its first part was readable'],
		['levada-1989', null, 'a column'],
		['levada-2006-12', null, 'the page is on a later survey'],
		['levada-2018-03', null, 'the page is that of another pollster'],
		['pew-1991-ltu', null, 'the page is on a later survey'],
		['crrc-cb-2024-geo', null, 'a page of data'],
		['fom-2003-02', 'fom-1', 'its own release'],
		['kiis-2013-02', 'kiis-4', 'its own release']
	])('%s: %s, %s', (waveId, expected, _why) => {
		const wave = dataset.waves[waveId];
		expect(wave && (ownRelease(dataset, wave)?.id ?? null)).toBe(expected);
	});
});

describe('pickClimateNotes(the real data, surveys)', () => {
	const textOf = (country: string, ...days: string[]) =>
		pickClimateNotes(
			dataset,
			days.map((day) => ({ country, start: day, end: day }))
		).map(({ text }) => text);

	it('has the short form before 24 February 2022, and the long one as soon as one survey is later', () => {
		const [short = ''] = textOf('RUS', '2019-03-21', '2022-02-23');
		const [long = ''] = textOf('RUS', '2019-03-21', '2022-02-24');
		expect(short).toMatch(/^Answers given to an interviewer in Russia\..* does not include this\.$/);
		expect(long.startsWith(`${short} Since February 2022 criticism of the state can be punished.`)).toBe(true);
		expect(textOf('RUS', '2022')).toEqual([long]);
		expect(textOf('UKR', '2019-05')).toEqual([]);
		expect(textOf('UKR', '2022-07-06')[0]).toContain('KIIS warns');
		expect(textOf('GEO', '2024-04-16')).toEqual([]);
	});

	it.each(CATALOG)('stands once in the notes of the file where there are readings from Russia, else not: $id', (spec) => {
		const { chart, slice } = chartOf(spec);
		const { notes } = JSON.parse(chartJson(chart, '', { dataset: slice, series: chart.picked.series }, 'shown')) as { notes: string[] };
		const countries = chart.picked.series.flatMap(({ readings }) => readings.map(({ wave }) => wave.country));
		const count = notes.filter((note) => note.startsWith('Answers given to an interviewer in Russia.')).length;
		expect(count).toBe(countries.includes('RUS') ? 1 : 0);
	});
});

describe('evidence of figures on the page of a question', () => {
	const rows = findQuestionPage(dataset, 'levada-attitude')?.surveys.flatMap(({ id, rows: some }) =>
		some.map((row) => ({ survey: id, ...row }))
	);

	it('says of each figure whose pages print it and how many', () => {
		for (const { evidence } of rows ?? [])
			expect(evidence.text).toMatch(/^(?:pollster’s own page|own page and reports|reports only|one report only)(?:; |$)/);
	});

	it('names beside a value the other one with its pages, both ways', () => {
		const total = rows?.filter(({ survey, id }) => survey === 'levada-2021-05' && id.startsWith(':positive-total:'));
		const others = total?.map(({ value, evidence }) => [value, ...evidence.others.map(({ text }) => text)]);
		expect(others?.map((texts) => texts.join('; ').replaceAll('\u00a0', ' '))).toEqual([
			'59 %; Also printed: 60 %',
			'60 %; Also printed: 59 %'
		]);
		for (const { evidence } of total ?? []) expect(evidence.others[0]?.references.length).toBeGreaterThan(0);
	});
});

describe('sourceListPage(rests)', () => {
	const list = (query: string) => sourceListPage(dataset, new URLSearchParams(query));

	it('rests=one lists only figures that stand on no other page', () => {
		const figures = list('rests=one').groups.flatMap(({ items }) =>
			items.flatMap(({ groups }) => groups.flatMap(({ figures: some }) => some.map(({ figure }) => figure)))
		);
		expect(figures.length).toBeGreaterThan(0);
		expect(figures.filter(({ sourceIds }) => sourceIds.length !== 1)).toEqual([]);
		expect(list('').restingCounts).toEqual({
			one: dataset.figures.filter(({ sourceIds }) => sourceIds.length === 1).length,
			disputed: 48
		});
	});

	it('rests=disputed holds the pages of both values', () => {
		const { page, groups } = list('rests=disputed&words=levada');
		expect(page.total).toBeGreaterThan(0);
		for (const { items } of groups) for (const item of items) expect(item.groups.length).toBeGreaterThan(0);
	});

	it('an unknown value is named and narrows nothing', () => {
		const { problems, page, total } = list('rests=two');
		expect(problems).toEqual([{ parameter: 'rests', value: 'two' }]);
		expect(page.total).toBe(total);
	});

	it('says of each page how many figures rest on it alone', () => {
		const all = list('kind=primary&letter=K').groups.flatMap(({ items }) => items);
		for (const { source, alone } of all)
			expect(alone).toBe(
				dataset.figures.filter(({ sourceIds }) => sourceIds.length === 1 && sourceIds[0] === source.id).length
			);
	});
});
