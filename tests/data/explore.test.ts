import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { VALUE_PX } from '../../src/lib/chart/lettering/chartFont';
import type { ChartSpec } from '../../src/lib/chart/catalog/chartSpec';
import { plotsOf, type ChartModel, type PlotModel } from '../../src/lib/chart/panels/chartModel';
import { drawChart } from '../../src/lib/chart/panels/drawChart';
import { exploreSpec } from '../../src/lib/chart/catalog/exploreSpec';
import { splitPanels } from '../../src/lib/chart/series/splitPanels';
import { textWidth } from '../../src/lib/chart/lettering/textWidth';
import { mayShareAxis } from '../../src/lib/dataset/query/compareQuestions';
import { formatSelection, parseSelection } from '../../src/lib/selection/codec';
import { ALL_PLOTS } from '../../src/lib/svg/allPlots';
import PlotBody from '../../src/lib/svg/PlotBody.svelte';
import { measureName } from '../../src/lib/text/measureName';
import { chartOf, dataset } from './realCharts';

const ids = Object.keys(dataset.questions);
const WIDTHS = [280, 576, 1000];
const TOLERANCE_PX = 0.5;

/** The spec with the title that its page would have. */
function explore(questionIds: string[], query = '') {
	const spec: ChartSpec = exploreSpec(dataset, questionIds);
	return { spec, ...chartOf(spec, query, 'Explorer') };
}

/** Texts of a plot that reach over its left or right edge. */
function cutTexts(plot: PlotModel): string[] {
	const svg = render(PlotBody, { props: { model: plot, plots: ALL_PLOTS } }).body;
	return [...svg.matchAll(/<text([^>]*)>([\s\S]*?)<\/text>/g)].flatMap(([, attributes = '', content = '']) => {
		const read = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
		// A number in a bar is set in its middle by the style sheet.
		const anchor = attributes.includes('segment-value') ? 'middle' : read('text-anchor');
		const [fontPx, weight] = [Number(read('font-size') || VALUE_PX), read('font-weight')];
		const x = Number(read('x'));
		const lines = content.replace(/<!--[\s\S]*?-->/g, '').split(/<\/?tspan[^>]*>/);
		return lines
			.map((line) => line.replaceAll('&amp;', '&').replaceAll('&lt;', '<').trim())
			.filter((line) => {
				const width = textWidth(line, fontPx, weight === '600' ? 600 : 400);
				const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
				return left < -TOLERANCE_PX || left + width > plot.widthPx + TOLERANCE_PX;
			});
	});
}

function drawings({ slice, chart }: ReturnType<typeof explore>): ChartModel[] {
	return WIDTHS.map((widthPx) => drawChart(slice, chart, widthPx));
}

describe.each(ids)('/explore?q=%s', (id) => {
	const plain = explore([id]);
	const isDrawable = dataset.figures.some(
		({ questionId, status }) => questionId === id && (status === 'reported' || status === 'weak')
	);

	it('draws its defaults without a cut text, or has no figure that may be drawn', () => {
		expect(plain.problems).toEqual([]);
		if (isDrawable && plain.chart.picked.series.length === 0) {
			// Only groups of people were published: the groups are on offer, and drawn when they are chosen.
			expect(plain.offer.groups.length).toBeGreaterThan(0);
		} else expect(plain.chart.picked.series.length > 0).toBe(isDrawable);
		for (const model of drawings(plain)) expect(plotsOf(model).flatMap(cutTexts)).toEqual([]);
	});

	it('draws every series of it that may be drawn', () => {
		const shown = new Set<string>();
		for (const group of ['all', ...plain.offer.groups]) {
			const selection = { ...plain.offer.defaults, answer: plain.offer.answers, group };
			const all = explore([id], formatSelection(selection, plain.offer));
			expect(all.problems).toEqual([]);
			for (const series of all.chart.picked.series)
				for (const { waveId } of series.readings) shown.add(`${waveId} ${series.answerId} ${series.subgroup}`);
		}
		const wanted = dataset.figures
			.filter(({ questionId, status }) => questionId === id && (status === 'reported' || status === 'weak'))
			.map(({ waveId, answerId, subgroup }) => `${waveId} ${answerId} ${subgroup}`);
		expect(wanted.filter((each) => !shown.has(each))).toEqual([]);
	});

	it('has a name for what it asks about', () => {
		expect(measureName(dataset.questions[id]?.measure ?? '')).not.toBe('');
	});
});

describe('/explore with several questions', () => {
	const pairs = ids.flatMap((a, index) => ids.slice(index + 1, index + 4).map((b) => [a, b]));
	const sets = [...pairs, ids.slice(0, 8), ids.slice(40, 48), ids.slice(100, 108)];

	it.each(sets.map((set) => [set.join('~'), set]))('%s never share an axis where they are not comparable', (_, set) => {
		const { slice, chart } = explore(set);
		for (const rule of ['trend', 'likert', 'compare'] as const)
			for (const { series } of splitPanels(slice, chart.picked.series, rule))
				for (const a of series)
					for (const b of series) expect(mayShareAxis(dataset, a.questionId, b.questionId, false)).toBe(true);
	});

	it('parts lines until at most five share a plot, and gives panels one scale', () => {
		const { slice, chart } = explore(['pew-multiparty'], 'view=trend');
		const panels = splitPanels(slice, chart.picked.series, 'trend');
		expect(chart.picked.series.length).toBeGreaterThan(5);
		expect(Math.max(...panels.map(({ series }) => series.length))).toBeLessThanOrEqual(5);
		const model = drawChart(slice, chart, 1000);
		const tops = plotsOf(model).flatMap((plot) => (plot.kind === 'trend' ? plot.frame.yTicks.at(-1)?.label : []));
		expect(new Set(tops).size).toBe(1);
	});

	it('tells the gaps of each question apart', () => {
		const { caption } = explore(['levada-attitude', 'levada-role']).chart;
		const gaps = caption.notes.filter(({ id }) => id.startsWith('gap:')).map(({ text }) => text);
		expect(gaps.some((text) => text.startsWith('“How do you personally feel'))).toBe(true);
		expect(gaps.some((text) => text.startsWith('What role did Stalin play'))).toBe(true);
	});

	it('lets the view follow from the choices until it is chosen', () => {
		const { offer } = explore(['levada-attitude']);
		const viewOf = (query: string) => parseSelection(new URLSearchParams(query), offer).selection.view;
		expect(viewOf('')).toBe('trend');
		expect(viewOf('group=age')).toBe('compare');
		expect(viewOf('group=age&view=table')).toBe('table');
		expect(viewOf('from=2019-03&to=2019-03&view=likert')).toBe('likert');
	});
});
