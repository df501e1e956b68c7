import { CSV_COLUMNS } from '../../src/lib/export/rows/csvColumns';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import type { ChartSpec } from '../../src/lib/chart/catalog/chartSpec';
import { exploreSpec } from '../../src/lib/chart/catalog/exploreSpec';
import { wholeReadings } from '../../src/lib/chart/series/wholeReadings';
import type { FileEnding } from '../../src/lib/export/link/fileEndings';
import type { Scope } from '../../src/lib/export/rows/scope';
import { FILE_WRITERS } from '../../src/lib/server/files/fileWriters';
import type { FileContext } from '../../src/lib/server/files/writer';
import { EXPLORED_STATES } from './exploredStates';
import { chartOf, dataset } from './realCharts';

/** A chart as it may be asked for: every one of the catalogue, and ten states of the explorer. */
export interface AskedChart {
	name: string;
	spec: ChartSpec;
	query: string;
	title: string | undefined;
}

export const ASKED_CHARTS: AskedChart[] = [
	...CATALOG.map((spec) => ({ name: spec.id, spec, query: '', title: undefined })),
	...EXPLORED_STATES.map(([ids, query]) => ({
		name: `/explore?q=${ids.join('~')}&${query}`,
		spec: exploreSpec(dataset, ids),
		query,
		title: 'Explorer'
	}))
];

/** What the writers of files are given for a chart, as its address would give it. */
export function fileContext({ name, spec, query, title }: AskedChart, scope: Scope = 'shown'): FileContext {
	const { slice, offer, chart, problems } = chartOf(spec, query, title);
	if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
	const readings =
		scope === 'all'
			? wholeReadings(dataset, spec.questionIds)
			: { dataset: slice, series: chart.picked.series };
	const url = new URL(`https://polls.example/charts/${spec.id}.csv?${query}`);
	const link = `https://polls.example/charts/${spec.id}?${query}`;
	return { chart, dataset: slice, offer, readings, scope, csvAddress: url.href, csvColumns: Object.keys(CSV_COLUMNS), link, url, pinned: null };
}

/** The file as bytes. */
export async function fileBytes(context: FileContext, ending: FileEnding): Promise<Uint8Array> {
	const written = await FILE_WRITERS[ending](context);
	if ('problems' in written) throw new Error(JSON.stringify(written.problems));
	const { body } = written;
	return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}
