import { describe, expect, it } from 'vitest';
import { buildChart } from '../../src/lib/chart/buildChart';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import { packSlice, unpackSlice } from '../../src/lib/dataset/query/packed';
import { trimSlice } from '../../src/lib/dataset/query/trimSlice';
import { formatFullSelection, formatSelection, parseSelection } from '../../src/lib/selection/codec';
import { buildOffer } from '../../src/lib/selection/offer';
import { chartOf, dataset } from './realCharts';

const isShown = ({ status }: { status: string }): boolean => status === 'reported' || status === 'weak';
const isNumber = ({ reported }: { reported: { kind: string } }): boolean => reported.kind === 'percent';

describe('the catalogue', () => {
	it('has at least 20 charts with ids of their own, in kebab-case', () => {
		const ids = CATALOG.map(({ id }) => id);
		expect(ids.length).toBeGreaterThanOrEqual(20);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
	});

	it('covers every pollster with a figure that may be shown', () => {
		const shown = dataset.figures.filter(isShown).map(({ questionId }) => questionId);
		const asked = new Set(shown.map((id) => dataset.questions[id]?.pollsterId));
		const covered = new Set(
			CATALOG.flatMap(({ questionIds }) => questionIds.map((id) => dataset.questions[id]?.pollsterId))
		);
		expect([...asked].filter((id) => !covered.has(id))).toEqual([]);
	});

	it('leaves no series of three or more waves without a chart', () => {
		const waves = new Map<string, Set<string>>();
		for (const figure of dataset.figures.filter((one) => isShown(one) && isNumber(one))) {
			const country = dataset.waves[figure.waveId]?.country;
			const key = `${figure.questionId} ${country} ${figure.answerId} ${figure.subgroup}`;
			waves.set(key, (waves.get(key) ?? new Set()).add(figure.waveId));
		}
		const charted = new Set(CATALOG.flatMap(({ questionIds }) => questionIds));
		const long = [...waves].filter(([, ids]) => ids.size >= 3).map(([key]) => key);
		expect(long.length).toBeGreaterThan(50);
		expect(long.filter((key) => !charted.has(key.split(' ')[0] ?? ''))).toEqual([]);
	});

	it('leaves no question asked in three or more countries without a chart', () => {
		const countries = new Map<string, Set<string>>();
		for (const { questionId, waveId } of dataset.figures.filter(isShown))
			countries.set(
				questionId,
				(countries.get(questionId) ?? new Set()).add(dataset.waves[waveId]?.country ?? '')
			);
		const charted = new Set(CATALOG.flatMap(({ questionIds }) => questionIds));
		const wide = [...countries].filter(([, codes]) => codes.size >= 3).map(([id]) => id);
		expect(wide.filter((id) => !charted.has(id))).toEqual([]);
	});
});

describe.each(CATALOG.map((spec) => [spec.id, spec] as const))('%s', (_id, spec) => {
	it('shows every answer that it names, each with a source', () => {
		const { chart } = chartOf(spec);
		const readings = chart.picked.series.flatMap((series) => series.readings);
		expect(readings.length).toBeGreaterThan(0);
		expect(readings.filter(({ sourceIds }) => sourceIds.length === 0)).toEqual([]);
		const answers = new Set(chart.picked.series.map(({ answerId }) => answerId));
		expect(spec.answers.filter((id) => !answers.has(id))).toEqual([]);
	});

	it('never shows an excluded or alternative figure as a reading', () => {
		const { chart, slice } = chartOf(spec);
		for (const series of chart.picked.series)
			for (const reading of series.readings.filter(({ derived }) => derived === 'no')) {
				const figure = slice.figures.find(
					({ waveId, questionId, answerId, subgroup, status }) =>
						waveId === reading.waveId &&
						questionId === series.questionId &&
						answerId === reading.parts[0] &&
						subgroup === series.subgroup &&
						(status === 'reported' || status === 'weak')
				);
				expect(figure?.printed).toBe(reading.printed);
			}
	});

	it('reads back what it writes for its defaults', () => {
		const { offer } = chartOf(spec);
		expect(formatSelection(offer.defaults, offer)).toBe('');
		const full = parseSelection(new URLSearchParams(formatFullSelection(offer.defaults)), offer);
		expect(full).toEqual({ selection: offer.defaults, problems: [] });
	});

	it('survives the way to the browser, and is the same chart there', () => {
		const { slice, chart } = chartOf(spec);
		const trimmed = trimSlice(slice);
		const arrived = unpackSlice(JSON.parse(JSON.stringify(packSlice(trimmed))));
		expect(arrived).toEqual(trimmed);
		const offer = buildOffer(arrived, spec);
		// The language of a page is not shown on a chart page, so it stays behind.
		const references = chart.caption.references.map((reference) => ({ ...reference, language: '' }));
		const { caption } = buildChart(arrived, spec, offer, offer.defaults, chart.caption.title);
		expect(caption).toEqual({ ...chart.caption, references });
	});
});
