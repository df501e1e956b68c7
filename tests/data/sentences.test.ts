import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import type { PlottedReading } from '../../src/lib/chart/plotted';
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
	it.each(CATALOG.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
		for (const query of ['', 'view=compare', 'view=likert', 'dk=exclude', 'view=trend&from=2000']) {
			const { slice, chart } = chartOf(entry, query);
			const { series } = chart.picked;
			const readings = series.flatMap((one) => one.readings);
			// Names and wordings are quoted, and may hold numbers of their own.
			const quoted = [
				chart.frame.title,
				...series.flatMap(({ name, measureName, subgroup }) => [name, measureName, subgroup]),
				...series.map(({ questionId }) => JSON.stringify(slice.questions[questionId]))
			];
			const known = new Set([
				...readings.flatMap(numbersOf),
				...quoted.flatMap(numbersIn),
				...series.map((one) => String(one.readings.length)),
				...surveysAtBreaks(slice).flatMap(({ start, end }) => [start, end].flatMap(datePartsOf))
			]);
			const { short, brief, full } = chart.frame.words;
			const strange = numbersIn([short, brief, ...full].join('\n')).filter((number) => !known.has(number));
			expect({ query, strange }).toEqual({ query, strange: [] });
			const ids = Object.keys(slice.waves).filter((id) => full.join(' ').includes(` ${id}`));
			expect({ query, ids }).toEqual({ query, ids: [] });
		}
	});
});
