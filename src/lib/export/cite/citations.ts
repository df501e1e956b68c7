import type { Chart } from '../../chart/buildChart';
import type { PlottedReading, PlottedSeries } from '../../chart/series/plotted';
import { groupBy } from '../../dataset/groupBy';
import { ownRelease } from '../../dataset/query/ownRelease';
import type { Dataset, Source } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';
import { citedSurveys } from './citedSurveys';

/** A date of CSL-JSON; the list holds one date of year, month and day, as far as they are known. */
export interface CslDate {
	'date-parts': [number[]];
}

/** An item of CSL-JSON 1.0.2, as far as this site fills it. */
export interface CslItem {
	id: string;
	type: 'dataset' | 'webpage';
	title: string;
	author: { literal: string }[];
	publisher?: string;
	issued?: CslDate;
	accessed?: CslDate;
	version?: string;
	URL: string;
	/** ISO 639. */
	language?: string;
	note?: string;
}

/** A partial ISO date for CSL: `2019-03` is `[[2019, 3]]`. */
function cslDate(date: string): CslDate {
	return { 'date-parts': [date.split('-').map(Number)] };
}

/**
 * The chart itself: made by this project, issued with its version of the data. It has no day of reading: that is the
 * reader's, and the same address must give the same bytes.
 * @param link the page with every choice written out
 */
export function chartCitation({ spec, caption, picked }: Chart, dataset: Dataset, link: string): CslItem {
	const issued = /^\d{4}-\d{2}-\d{2}/.exec(caption.version)?.[0];
	return {
		id: `memory-polls-${spec.id}`,
		type: 'dataset',
		title: caption.title,
		author: [{ literal: m.site_name() }],
		publisher: m.site_name(),
		...(issued !== undefined && { issued: cslDate(issued) }),
		version: caption.version,
		URL: link,
		language: 'en',
		note: m.citation_note({ surveys: citedSurveys(dataset, picked.series) })
	};
}

/** What a file of citations holds: the chart, then the pages behind it. */
export function chartCitations(chart: Chart, dataset: Dataset, link: string): CslItem[] {
	const { own, reports } = pageCitations(dataset, chart.picked.series);
	return [chartCitation(chart, dataset, link), ...own, ...reports];
}

/**
 * The pages on which the shown readings were read: those of the pollsters, with the pollster as author, and reports, with
 * their publisher as author. Issued where the page is known to be the release of the survey.
 */
export function pageCitations(
	dataset: Dataset,
	series: readonly PlottedSeries[]
): { own: CslItem[]; reports: CslItem[] } {
	const read = series.flatMap(({ readings }) =>
		readings.flatMap((reading) => reading.sourceIds.map((sourceId) => ({ sourceId, reading })))
	);
	const pages = [...groupBy(read, ({ sourceId }) => sourceId)].flatMap(([sourceId, uses]) => {
		const source = dataset.sources[sourceId];
		if (source === undefined) return [];
		const item = pageCitation(
			dataset,
			source,
			uses.map(({ reading }) => reading)
		);
		return [{ item, kind: source.kind }];
	});
	const ofKind = (wished: Source['kind']): CslItem[] =>
		pages.filter(({ kind }) => kind === wished).map(({ item }) => item);
	return { own: ofKind('primary'), reports: ofKind('secondary') };
}

function pageCitation(dataset: Dataset, source: Source, readings: readonly PlottedReading[]): CslItem {
	const { id, title, publisher, language, url, kind, accessed } = source;
	const waves = readings.map(({ wave }) => wave);
	const pollsters = [...new Set(waves.map(({ pollsterId }) => dataset.pollsters[pollsterId]?.name ?? ''))];
	const release = waves.find(
		(wave) => wave.published !== '' && ownRelease(dataset, dataset.waves[wave.id] ?? wave)?.id === id
	);
	return {
		id,
		type: 'webpage',
		title,
		author: (kind === 'primary' ? pollsters : [publisher]).map((literal) => ({ literal })),
		publisher,
		...(release !== undefined && { issued: cslDate(release.published) }),
		accessed: cslDate(accessed),
		URL: url,
		...(language !== 'und' && { language })
	};
}
