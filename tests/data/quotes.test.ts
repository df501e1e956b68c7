import { describe, expect, it } from 'vitest';
import { CATALOG, findChart } from '../../src/lib/chart/catalog/catalog';
import type { ChartSpec } from '../../src/lib/chart/catalog/chartSpec';
import type { PlottedReading, PlottedSeries } from '../../src/lib/chart/series/plotted';
import { readingQuote } from '../../src/lib/export/quote/quote';
import type { Dataset } from '../../src/lib/dataset/types';
import { chartOf } from './realCharts';

interface Quoted {
	id: string;
	quote: string;
	series: PlottedSeries;
	reading: PlottedReading;
	slice: Dataset;
}

function quotesOf(spec: ChartSpec, query = ''): Quoted[] {
	const { slice, chart } = chartOf(spec, query);
	return chart.picked.series.flatMap((series) =>
		series.readings.map((reading) => ({
			id: `${series.id}@${reading.waveId}`,
			quote: readingQuote(slice, series, reading),
			series,
			reading,
			slice
		}))
	);
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
const datePartsOf = (date: string): string[] => date.split('-').map((part) => String(Number(part)));

/** Every number that a quote may hold: those of its row, and those in names, wordings and notes. */
function numbersOf({ reading, series, slice }: Quoted): Set<string> {
	const { wave, reported, printed, notes, alternatives } = reading;
	const question = slice.questions[series.questionId];
	const share = reported.kind === 'percent' || reported.kind === 'about' ? [String(reported.pct)] : [];
	const texts = [
		printed,
		wave.population,
		series.subgroup,
		...notes,
		...alternatives.flatMap(({ printed, note }) => [printed, note]),
		JSON.stringify(question),
		wave.partner,
		slice.pollsters[wave.pollsterId]?.name ?? ''
	];
	return new Set([
		...share,
		...(reported.kind === 'below' ? [String(reported.limit)] : []),
		...(wave.sampleSize === null ? [] : [wave.sampleSize.toLocaleString('en-GB')]),
		...(wave.marginPublished === null ? [] : [String(wave.marginPublished)]),
		...[wave.start, wave.end].flatMap(datePartsOf),
		...texts.flatMap(numbersIn)
	]);
}

/** What no generated sentence says (method, section 7.4), words that compare readings, and traces of what is missing. */
const FORBIDDEN =
	/\b(?:significant\w*|record|all-time|stable|unchanged|soar\w*|plung\w*|because|cause[sd]?|doubled|majority|most|only|rose|fell|more than|less than|as many as|undefined|NaN|null)\b/i;
const FORM = /\s{2}| [.,;]|\.\.|,,|\(\)|\b(?:of|in|by|on) [.,)]/;

const QUERIES = ['', 'dk=exclude', 'view=likert'];

describe('every reading of every chart has a quote', () => {
	it.each(CATALOG.map((spec) => [spec.id, spec] as const))('%s', (_id, spec) => {
		const quotes = QUERIES.flatMap((query) => quotesOf(spec, query));
		expect(quotes.length).toBeGreaterThan(0);
		for (const one of quotes) {
			const { id, quote, reading, series, slice } = one;
			const known = numbersOf(one);
			expect({ id, strange: numbersIn(quote).filter((number) => !known.has(number)) }).toEqual({
				id,
				strange: []
			});
			const question = slice.questions[series.questionId];
			const said = [
				question?.wording ?? '',
				question?.base ?? '',
				...(question?.answers.map(({ label }) => label) ?? []),
				...reading.notes,
				...reading.alternatives.map(({ note }) => note.replace(/\.$/, '')),
				reading.wave.population
			].filter((text) => text !== '');
			const own = said
				.toSorted((a, b) => b.length - a.length)
				.reduce((text, part) => text.replaceAll(part, 'X'), quote);
			expect({ id, bad: FORBIDDEN.exec(own)?.[0], form: FORM.exec(own)?.[0] }).toEqual({ id });
			expect(quote).toMatch(/^In a survey .+\.$/);
		}
	});

	it('and every subgroup', () => {
		const spec = findChart('attitude-to-stalin-russia');
		if (spec === undefined) throw new Error('no chart');
		const { offer } = chartOf(spec);
		expect(offer.groups.length).toBeGreaterThan(1);
		for (const group of offer.groups.filter((one) => one.includes(':')))
			for (const { quote } of quotesOf(spec, `group=${encodeURIComponent(group)}`)) {
				expect(quote).toContain('of the people counted here (');
				expect(quote).toContain('The number of people in this group was not found.');
			}
	});
});
