import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOG, findChart } from '../../src/lib/chart/catalog/catalog';
import type { ChartSpec } from '../../src/lib/chart/catalog/chartSpec';
import { exploreSpec } from '../../src/lib/chart/catalog/exploreSpec';
import { chartAddress } from '../../src/lib/export/link/permalink';
import { formatFullSelection, formatSelection, parseSelection } from '../../src/lib/selection/codec';
import { parseQuestions } from '../../src/lib/selection/questionList';
import type { Offer, Selection } from '../../src/lib/selection/selection';
import { chartOf, dataset } from './realCharts';

const LINK = /^\/(?:charts\/([a-z0-9-]+)|explore)(?:\?(\S*))? {2}-> {0,2}(\S*)$/;
const links = readFileSync('tests/fixtures/permalinks.txt', 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'));

/** The chart of the explorer that a query asks for. */
function exploredBy(query: string): ChartSpec {
	const { questionIds, problems } = parseQuestions(new URLSearchParams(query), dataset);
	expect(problems).toEqual([]);
	return exploreSpec(dataset, questionIds);
}

describe('links that were published', () => {
	it.each(links)('%s', (line) => {
		const [, id = '', query = '', canonical = ''] = LINK.exec(line) ?? [];
		const spec = id === '' ? exploredBy(query) : findChart(id);
		if (spec === undefined) throw new Error(`there is no chart "${id}" any more`);
		const { chart, offer, problems } = chartOf(spec, query, 'title');
		expect(problems).toEqual([]);
		const fixed = chartAddress(spec, null).fixed.map((pair) => pair.join('='));
		const parts = [...fixed, formatSelection(chart.selection, offer)];
		expect(parts.filter((part) => part !== '').join('&')).toBe(canonical);
		expect(chart.picked.series.length).toBeGreaterThan(0);
	});

	it('name every chart of the catalogue', () => {
		const named = new Set(links.map((line) => LINK.exec(line)?.[1]));
		expect(CATALOG.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
	});
});

function selectionsOf(offer: Offer): fc.Arbitrary<Selection> {
	const { countries, answers, views, groups, focusable, canExclude, events } = offer;
	return fc
		.record({
			country: fc.subarray(countries, { minLength: 1 }),
			answer: fc.subarray(answers, { minLength: 1 }),
			from: fc.constantFrom('', '2001', '2010-05', '2015-03-20'),
			to: fc.constantFrom('', '2012', '2019-03', '2023-12-31'),
			view: fc.constantFrom(...views),
			group: fc.constantFrom('all', ...groups),
			dk: fc.constantFrom<Selection['dk']>('as-published', ...(canExclude ? (['exclude'] as const) : [])),
			ci: fc.boolean(),
			join: fc.boolean(),
			overlay: fc.boolean(),
			focus: fc.constantFrom('', ...focusable),
			test: fc.constantFrom('', 'wave-a:positive~wave-b:positive'),
			events: fc.subarray(events),
			table: fc.constantFrom<Selection['table']>('readings', 'compact'),
			sort: fc.constantFrom('', 'value', '-value', '-answer')
		})
		.filter(({ from, to }) => from === '' || to === '' || from < to);
}

describe.each(CATALOG.map((spec) => [spec.id, spec] as const))('%s', (_id, spec) => {
	it('parse(format(s)) equals s for every selection', () => {
		const { offer } = chartOf(spec);
		fc.assert(
			fc.property(selectionsOf(offer), (selection) => {
				for (const query of [formatSelection(selection, offer), formatFullSelection(selection)])
					expect(parseSelection(new URLSearchParams(query), offer)).toEqual({ selection, problems: [] });
			}),
			{ numRuns: 40 }
		);
	});
});
