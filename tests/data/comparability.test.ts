import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import { exploreSpec } from '../../src/lib/chart/catalog/exploreSpec';
import { pairComparability, rankOfLevel } from '../../src/lib/chart/comparability/pairComparability';
import { pictureModel } from '../../src/lib/chart/picture/pictureModel';
import { drawChart, WIDE_PX } from '../../src/lib/chart/panels/drawChart';
import { splitPanels } from '../../src/lib/chart/series/splitPanels';
import { compareQuestions } from '../../src/lib/dataset/query/compareQuestions';
import type { Level } from '../../src/lib/dataset/types';
import { readingRows } from '../../src/lib/export/rows/csvColumns';
import { formatFullSelection, parseSelection } from '../../src/lib/selection/codec';
import { chartOf, dataset } from './realCharts';

const ids = Object.keys(dataset.questions);
const RULES = ['trend', 'likert', 'compare'] as const;

/** The chart of these questions in the explorer. */
const explore = (questionIds: string[], query = '') =>
	chartOf(exploreSpec(dataset, questionIds), query, 'Explorer');

/** The lowest level among questions that share a panel; `identical` where no two do. */
function lowestSharing(questionIds: string[], query: string): Level {
	const { slice, chart } = explore(questionIds, query);
	const pairs = RULES.flatMap((rule) =>
		splitPanels(slice, chart.picked.series, rule, chart.selection.overlay).flatMap(({ series }) =>
			series.flatMap((a) =>
				series.map((b) => pairComparability(dataset, a.questionId, b.questionId)?.level ?? 'not-comparable')
			)
		)
	);
	return pairs.reduce<Level>((low, one) => (rankOfLevel(one) > rankOfLevel(low) ? one : low), 'identical');
}

const RELATED = ['levada-ussr-regret', 'kiis-ussr-regret'];
const EQUIVALENT = ['levada-attitude', 'kiis-attitude'];
const APART = ['levada-attitude', 'levada-role'];

describe('the level of a pair of questions', () => {
	it.each<[string, string, Level]>([
		['levada-attitude', 'levada-attitude', 'identical'],
		['levada-attitude', 'kiis-attitude', 'equivalent'],
		['levada-ussr-regret', 'kiis-ussr-regret', 'related'],
		['levada-attitude', 'rating-attitude', 'not-comparable'],
		['levada-attitude', 'levada-role', 'not-comparable'],
		['levada-wise-leader', 'levada-great-leader', 'not-comparable']
	])('%s with %s is %s', (a, b, level) => {
		expect(pairComparability(dataset, a, b)?.level).toBe(level);
	});

	it.each(ids)('of %s is the same from either side, and what charts take is never higher', (a) => {
		for (const b of ids.slice(ids.indexOf(a) + 1)) {
			const pair = pairComparability(dataset, a, b);
			if (pair === null) throw new Error(`${a} and ${b} have no level`);
			const charted = compareQuestions(dataset, a, b).level;
			expect(compareQuestions(dataset, b, a).level).toBe(charted);
			expect(rankOfLevel(charted), `${a} ${b}`).toBeGreaterThanOrEqual(rankOfLevel(pair.level));
		}
	});

	it('says of every recorded pair that is held lower what holds it down', () => {
		for (const { questionA, questionB, level, note, recorded } of dataset.links) {
			if (recorded === undefined || recorded === null) continue;
			expect(rankOfLevel(level)).toBeGreaterThan(rankOfLevel(recorded.level));
			expect(pairComparability(dataset, questionA, questionB)?.reasons).not.toEqual([]);
			expect(note.startsWith(recorded.note)).toBe(true);
			expect(note).toContain(' because of: ');
		}
	});
});

describe('related questions', () => {
	it('stand apart on one scale until they are laid over one another, and then with a warning in the picture', () => {
		const apart = explore(RELATED, 'view=trend');
		const over = explore(RELATED, 'view=trend&overlay=1');
		const draw = ({ slice, chart }: typeof apart) =>
			drawChart(slice, chart, WIDE_PX);
		expect(draw(apart).kind).toBe('panels');
		expect(draw(over).kind).toBe('trend');
		const model = draw(apart);
		const tops =
			model.kind === 'panels'
				? model.panels.map(({ model: plot }) => (plot.kind === 'trend' ? plot.frame.yTicks.at(-1)?.label : ''))
				: [];
		expect(tops.length).toBe(2);
		expect(new Set(tops).size).toBe(1);
		const texts = ({ chart }: typeof apart, drawing = draw(over)) =>
			pictureModel(chart.caption, drawing, '')
				.lines.filter(({ id }) => id.startsWith('overlay:'))
				.map(({ text }) => text)
				.join(' ');
		expect(texts(over)).toContain('Related questions on one axis');
		expect(texts(apart)).toBe('');
	});

	it('keep the choice in the copied link, and offer it only where there is something to lay over', () => {
		const { offer, chart } = explore(RELATED, 'overlay=1');
		expect(offer.canOverlay).toBe(true);
		const copied = formatFullSelection(chart.selection);
		expect(copied).toContain('overlay=1');
		expect(parseSelection(new URLSearchParams(copied), offer).selection.overlay).toBe(true);
		expect(explore(EQUIVALENT).offer.canOverlay).toBe(false);
		expect(explore(APART).offer.canOverlay).toBe(false);
	});

	it('have rows of their own in the CSV, whatever is laid over', () => {
		const { slice, chart } = explore(RELATED, 'overlay=1');
		const rows = readingRows(slice, chart.picked.series);
		for (const { series_id, question_id } of rows) expect(series_id.startsWith(`${question_id}:`)).toBe(true);
		expect(new Set(rows.map(({ question_id }) => question_id))).toEqual(new Set(RELATED));
	});
});

describe('questions that are not comparable', () => {
	const recorded = dataset.links
		.filter(({ level }) => level === 'not-comparable')
		.map(({ questionA, questionB }) => [questionA, questionB]);

	it.each(recorded)('%s and %s share no axis by any link', (a = '', b = '') => {
		for (const query of ['', 'overlay=1', 'overlay=1&join=1&dk=exclude'])
			expect(lowestSharing([a, b], query)).not.toBe('not-comparable');
	});

	it('share no axis in any set of questions, with every choice made at random', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 6 }),
				fc.constantFrom('overlay=1', 'overlay=1&answer=positive~negative', 'overlay=1&view=trend&join=1'),
				(set, query) => lowestSharing(set, query) !== 'not-comparable'
			),
			{ numRuns: 60 }
		);
	});

	it('are told as such under the chart', () => {
		const { notes } = explore(APART).chart.caption;
		const text = notes.find(({ id }) => id === 'link:levada-attitude:levada-role')?.text;
		expect(text).toContain('not to be compared');
	});
});

describe('the catalogue', () => {
	it.each(CATALOG)('puts no two questions on one axis that are not identical or equivalent: $id', (spec) => {
		const { slice, chart } = chartOf(spec);
		for (const rule of RULES)
			for (const { series } of splitPanels(slice, chart.picked.series, rule))
				for (const a of series)
					for (const b of series)
						if (a.questionId !== b.questionId)
							expect(compareQuestions(dataset, a.questionId, b.questionId).level).toBe('equivalent');
	});
});
