import type { TitledChart } from '../../chart/catalog/chartList';
import type { ChartSpec } from '../../chart/catalog/chartSpec';
import { chartSlice } from '../../chart/catalog/chartSlice';
import { exploreSpec } from '../../chart/catalog/exploreSpec';
import type { Dataset } from '../../dataset/types';
import { buildOffer } from '../../selection/offer';
import type { Offer, SelectionProblem } from '../../selection/selection';
import { measureName } from '../../text/measureName';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import type { SiteState } from '../site/siteState';

/** A chart as asked for: which one, of which state of the data, and whether its links go on naming that state. */
export interface ChartRequest {
	spec: ChartSpec;
	title: string;
	/** Only what this chart may draw; it does not grow with the rest of the data. */
	slice: Dataset;
	/** What may be chosen of it. */
	offer: Offer;
	/** What it was taken from: the present, or the release that its address names. */
	site: SiteState;
	/** The data version that its address names by `v`; `null` where it names none. */
	pinned: string | null;
}

/** The chart that a file is asked of, or the answer where there is none. */
export type FileRequest = { asked: ChartRequest; problems: SelectionProblem[] } | { refusal: Response };

/** More would be no title. */
const MOST_NAMES = 3;

/**
 * Everything one curated chart needs, from the state of the site that is handed in; `null` where that has no such chart.
 * @param pinned the version that the links of the chart go on naming. Default: they name none
 */
export function chartRequest(
	site: SiteState,
	chartId: string,
	pinned: string | null = null
): ChartRequest | null {
	const chart = site.charts.find(({ id }) => id === chartId);
	if (chart === undefined) return null;
	return { ...curatedChart(site.dataset, chart), site, pinned };
}

/** What of a request does not depend on its address. */
type CuratedChart = Pick<ChartRequest, 'spec' | 'title' | 'slice' | 'offer'>;

/** The curated charts that were asked for, as long as the data that they are of is kept. */
const curated = new WeakMap<Dataset, Map<TitledChart, CuratedChart>>();

function curatedChart(dataset: Dataset, chart: TitledChart): CuratedChart {
	const charts = curated.get(dataset) ?? new Map<TitledChart, CuratedChart>();
	curated.set(dataset, charts);
	const known = charts.get(chart);
	if (known !== undefined) return known;
	const { title, ...spec } = chart;
	const slice = chartSlice(dataset, spec);
	const made = { spec, title, slice, offer: buildOffer(slice, spec) };
	charts.set(chart, made);
	return made;
}

/** As above for the chart of these questions, which are in the dataset; at least one. */
export function explorerRequest(
	site: SiteState,
	questionIds: string[],
	pinned: string | null = null
): ChartRequest {
	const { dataset } = site;
	const spec = exploreSpec(dataset, questionIds);
	const slice = chartSlice(dataset, spec);
	const title = explorerTitle(dataset, questionIds);
	return { spec, title, slice, offer: buildOffer(slice, spec), site, pinned };
}

/** What is asked about, and by whom. */
function explorerTitle(dataset: Dataset, questionIds: string[]): string {
	const questions = questionIds.flatMap((id) => dataset.questions[id] ?? []);
	const measures = [...new Set(questions.map(({ measure }) => measureName(measure)))];
	const pollsters = [
		...new Set(questions.map(({ pollsterId }) => dataset.pollsters[pollsterId]?.name ?? pollsterId))
	];
	return m.explore_chart_title({ measures: listSome(measures), pollsters: listSome(pollsters) });
}

function listSome(names: string[]): string {
	const text = names.slice(0, MOST_NAMES).join('; ');
	if (names.length <= MOST_NAMES) return formatList(names);
	return m.explore_more_measures({ measures: text });
}
