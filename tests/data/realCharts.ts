import { readdirSync, readFileSync } from 'node:fs';
import { buildChart, type Chart } from '../../src/lib/chart/buildChart';
import type { ChartSpec } from '../../src/lib/chart/catalog/chartSpec';
import { chartSlice } from '../../src/lib/chart/catalog/chartSlice';
import { lowerLinks } from '../../src/lib/chart/comparability/lowerLinks';
import { resolveSamples } from '../../src/lib/chart/comparability/resolveSamples';
import { parseDataset } from '../../src/lib/dataset/load/parseDataset';
import type { Dataset } from '../../src/lib/dataset/types';
import { parseSelection } from '../../src/lib/selection/codec';
import { buildOffer } from '../../src/lib/selection/offer';
import type { Offer, SelectionProblem } from '../../src/lib/selection/selection';
import { chartTitle } from '../../src/lib/text/chartTitle';

const names = readdirSync('data').filter((name) => name.endsWith('.csv'));
const files = Object.fromEntries(names.map((name) => [name, readFileSync(`data/${name}`, 'utf8')]));

export const dataset = resolveSamples(lowerLinks(parseDataset(files, 'test').dataset));

interface RealChart {
	slice: Dataset;
	offer: Offer;
	chart: Chart;
	problems: SelectionProblem[];
}

/** Charts as they are first shown, which most tests ask for; nothing that is read from one may be changed in place. */
const firstShown = new Map<ChartSpec, RealChart>();

/** A chart of the catalogue as its page with this query has it. */
export function chartOf(spec: ChartSpec, query = '', title?: string): RealChart {
	if (query !== '' || title !== undefined) return makeChart(spec, query, title);
	const found = firstShown.get(spec) ?? makeChart(spec, query);
	firstShown.set(spec, found);
	return found;
}

function makeChart(spec: ChartSpec, query: string, title = chartTitle(spec.id)): RealChart {
	const slice = chartSlice(dataset, spec);
	const offer = buildOffer(slice, spec);
	const { selection, problems } = parseSelection(new URLSearchParams(query), offer);
	const chart = buildChart(slice, spec, offer, selection, title);
	return { slice, offer, chart, problems };
}
