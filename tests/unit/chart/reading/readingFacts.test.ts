import { describe, expect, it } from 'vitest';
import { CATALOG, findChart } from '../../../../src/lib/chart/catalog/catalog';
import { readingFacts, type ReadingFacts } from '../../../../src/lib/chart/reading/readingFacts';
import { chartOf } from '../../../data/realCharts';

function factsOf(chartId: string, query: string, pick: (id: string) => boolean): ReadingFacts {
	const spec = findChart(chartId);
	if (spec === undefined) throw new Error(`no chart ${chartId}`);
	const { slice, chart } = chartOf(spec, query);
	for (const one of chart.picked.series)
		for (const { waveId } of one.readings)
			if (pick(`${one.id}@${waveId}`)) {
				const { series } = chart.picked;
				const source = { dataset: slice, series, references: chart.caption.references };
				const facts = readingFacts(source, { seriesId: one.id, waveId });
				if (facts !== null) return facts;
			}
	throw new Error('no such reading');
}
const textsOf = ({ facts }: ReadingFacts, id: string) =>
	(facts.find((fact) => fact.id === id)?.texts ?? []).map(({ text }) => text);
const hrefsOf = ({ facts }: ReadingFacts, id: string) =>
	(facts.find((fact) => fact.id === id)?.texts ?? []).map(({ href }) => href);

const RUSSIA = 'attitude-to-stalin-russia';
const march2018 = factsOf(RUSSIA, '', (id) => id.endsWith(':positive@levada-2018-03'));

describe('readingFacts says', () => {
	it('value, interval, fieldwork, respondents, mode and status', () => {
		expect(march2018.value).toMatch(/^40\s%$/);
		expect(textsOf(march2018, 'interval')[0]).toMatch(/^36\.2–43\.9\s%, with the margin .* another survey/);
		const march2016 = factsOf(RUSSIA, '', (id) => id.endsWith(':positive@levada-2016-03'));
		expect(textsOf(march2016, 'interval')[0]).toMatch(/simple random sample, .* largest design effect$/);
		expect(textsOf(march2018, 'fieldwork')).toEqual(['23 – 27 March 2018']);
		expect(textsOf(march2018, 'sample')).toEqual(['1,600']);
		expect(textsOf(march2018, 'mode')).toEqual(['face to face']);
		expect(textsOf(march2018, 'status')).toEqual(['reported']);
	});

	it('where one reads on: the survey, its figures at the question, pollster and country', () => {
		expect(hrefsOf(march2018, 'fieldwork')).toEqual(['/pollsters/levada#levada-2018-03']);
		expect(hrefsOf(march2018, 'question')).toEqual(['/questions/levada-attitude#levada-2018-03']);
		expect(hrefsOf(march2018, 'pollster')).toEqual(['/pollsters/levada']);
		expect(hrefsOf(march2018, 'country')).toEqual(['/countries/rus']);
	});

	it('every page where it was read, with the number it has on the chart', () => {
		const texts = textsOf(march2018, 'sources');
		expect(texts.length).toBeGreaterThan(0);
		for (const text of texts) expect(text).toMatch(/^\d+\. \S/);
		for (const href of hrefsOf(march2018, 'sources')) expect(href).toMatch(/^https?:/);
	});

	it('why the line breaks before it, and nothing where it does not', () => {
		expect(textsOf(march2018, 'break')[0]).toMatch(/^answers offered, after .*2017\. /);
		const next = factsOf(RUSSIA, '', (id) => id.endsWith(':positive@levada-2019-03'));
		expect(textsOf(next, 'break')).toEqual([]);
	});

	it('the answer as worded beside its translation, with its language', () => {
		const facts = factsOf('regret-for-the-ussr-russia', '', (id) => id.includes(':regret@'));
		const [answer] = facts.facts;
		const lang = answer?.texts.map((text) => text.lang);
		expect(answer?.texts.length).toBeGreaterThan(1);
		expect(lang?.[0]).toBeUndefined();
		expect(lang?.[1]).toBe('ru');
		expect(answer?.texts[1]?.text).toMatch(/[а-я]/);
	});

	it('other values that were printed', () => {
		const facts = factsOf(RUSSIA, '', (id) => id.endsWith(':positive@levada-2015-03'));
		expect(textsOf(facts, 'also')[0]).toMatch(/^38\s%: /);
	});

	it('that a rescaled share is ours and has no interval', () => {
		const facts = factsOf(RUSSIA, 'dk=exclude', (id) => id.includes(':positive@'));
		expect(textsOf(facts, 'status')[0]).toContain('rescaled by us');
		expect(textsOf(facts, 'interval')[0]).toMatch(/^none/);
	});

	it('nothing of a range of chance that the reader has hidden', () => {
		const facts = factsOf(RUSSIA, 'ci=0', (id) => id.endsWith(':positive@levada-2018-03'));
		expect(textsOf(facts, 'interval')).toEqual([]);
	});

	it.each(CATALOG.map((spec) => [spec.id, spec] as const))(
		'something of every reading of %s, each with answer, status, question and source',
		(_id, spec) => {
			const { slice, chart } = chartOf(spec);
			const { series } = chart.picked;
			const source = { dataset: slice, series, references: chart.caption.references };
			for (const one of series)
				for (const { waveId } of one.readings) {
					const facts = readingFacts(source, { seriesId: one.id, waveId });
					const ids = facts?.facts.map(({ id }) => id);
					expect(ids).toEqual(
						expect.arrayContaining(['answer', 'status', 'question', 'pollster', 'sources'])
					);
					expect(facts?.facts.flatMap(({ texts }) => texts).filter(({ text }) => text === '')).toEqual([]);
				}
		}
	);

	it('null for what is not shown', () => {
		const spec = findChart(RUSSIA);
		if (spec === undefined) throw new Error('no chart');
		const source = { dataset: chartOf(spec).slice, series: [], references: [] };
		expect(readingFacts(source, { seriesId: 'a', waveId: 'b' })).toBeNull();
	});
});
