import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import type { PlottedReading } from '../../src/lib/chart/series/plotted';
import type { Dataset, Wave } from '../../src/lib/dataset/types';
import { chartOf } from './realCharts';

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Days, months without a leading nought and years of a partial ISO date. */
const datePartsOf = (date: string): string[] => date.split('-').map((part) => String(Number(part)));

function numbersOf({ printed, reported, wave }: PlottedReading): string[] {
	const share = reported.kind === 'percent' || reported.kind === 'about' ? [String(reported.pct)] : [];
	const limit = reported.kind === 'below' ? [String(reported.limit)] : [];
	return [...share, ...limit, ...numbersIn(printed), ...[wave.start, wave.end].flatMap(datePartsOf)];
}

/** A line may break beside a survey of which the chart shows no reading. */
function surveysAtBreaks({ breaks, waves }: Dataset): Wave[] {
	return breaks.flatMap((one) => [one.beforeWaveId, one.afterWaveId].flatMap((id) => waves[id] ?? []));
}

describe('every number in a generated sentence stands in its rows', () => {
	it.each(CATALOG.map((spec) => [spec.id, spec] as const))('%s', (_id, spec) => {
		for (const query of ['', 'view=compare', 'view=likert', 'dk=exclude', 'view=trend&from=2000']) {
			const { slice, chart } = chartOf(spec, query);
			const { series } = chart.picked;
			const readings = series.flatMap((one) => one.readings);
			// Names and wordings are quoted, and may hold numbers of their own.
			const quoted = [
				chart.caption.title,
				...series.flatMap(({ name, measureName, subgroup }) => [name, measureName, subgroup]),
				...series.map(({ questionId }) => JSON.stringify(slice.questions[questionId]))
			];
			const known = new Set([
				...readings.flatMap(numbersOf),
				...quoted.flatMap(numbersIn),
				...series.map((one) => String(one.readings.length)),
				...surveysAtBreaks(slice).flatMap(({ start, end }) => [start, end].flatMap(datePartsOf))
			]);
			const { short, brief, full } = chart.caption.words;
			const strange = numbersIn([short, brief, ...full].join('\n')).filter((number) => !known.has(number));
			expect({ query, strange }).toEqual({ query, strange: [] });
			const ids = Object.keys(slice.waves).filter((id) => full.join(' ').includes(` ${id}`));
			expect({ query, ids }).toEqual({ query, ids: [] });
		}
	});
});

/** What no generated sentence says (method, section 7.4), and a number before a noun of the wrong form. */
const FORBIDDEN =
	/\b(?:significant\w*|record|all-time|stable|unchanged|soar\w*|plung\w*|because|cause[sd]?|doubled|majority|undefined|NaN|null)\b/i;
const WRONG_NUMBER = /(?<![\d.,])1 (?:surveys|readings|countries|points|answers)\b|(?<![\d.,])(?:0|[2-9]|\d{2,}) (?:survey|reading|country|point|answer)\b/;

describe('no sentence of a chart judges, names a cause or counts in the wrong form', () => {
	it.each(CATALOG.map((spec) => [spec.id, spec] as const))('%s', (_id, spec) => {
		for (const query of ['', 'view=compare', 'view=likert', 'from=2012']) {
			const { slice, chart } = chartOf(spec, query);
			const quoted = [
				chart.caption.title,
				...chart.picked.series.flatMap(({ name, measureName }) => [name, measureName]),
				...Object.values(slice.questions).map(({ wording }) => wording),
				...slice.breaks.map(({ note }) => note)
			].toSorted((a, b) => b.length - a.length);
			const { words, sourceLines, kicker } = chart.caption;
			const own = [words.short, words.brief, ...words.full, ...sourceLines, kicker].map((sentence) =>
				quoted.reduce((text, quote) => (quote === '' ? text : text.replaceAll(quote, 'X')), sentence)
			);
			const bad = own.filter((sentence) => FORBIDDEN.test(sentence) || WRONG_NUMBER.test(sentence));
			expect({ query, bad }).toEqual({ query, bad: [] });
		}
	});
});
