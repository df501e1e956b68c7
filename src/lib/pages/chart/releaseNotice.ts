import type { Chart } from '../../chart/buildChart';
import { chartSlice } from '../../chart/catalog/chartSlice';
import { pickSeries } from '../../chart/series/pickSeries';
import type { PlottedSeries } from '../../chart/series/plotted';
import { releaseDifferences, type ReadingDifference } from '../../chart/series/releaseDifferences';
import { renamedSpec } from '../../chart/catalog/renamedSpec';
import { EXPLORER_ID, type ChartSpec } from '../../chart/catalog/chartSpec';
import type { Correction } from '../../dataset/load/parseCorrections';
import { chartLink } from '../../export/link/permalink';
import { carriedSelection } from '../../selection/carriedSelection';
import { formatFullSelection } from '../../selection/codec';
import { buildOffer } from '../../selection/offer';
import type { Offer, Selection } from '../../selection/selection';
import type { ChartRequest } from '../../server/charts/chartRequest';
import { differenceItem, type DifferenceItem } from './differenceItem';
import type { SiteState } from '../../server/site/siteState';

/** More differences are counted, and stand on the page of corrections. */
const MOST_ITEMS = 20;

/** What a page says of the version that its address names. */
export interface ReleaseNotice {
	version: string;
	/** Day of the release; `null` where the version is not released. */
	date: string | null;
	items: DifferenceItem[];
	/** Differences that are not listed. */
	more: number;
	/** Old and present ids of what is shown. */
	renamed: { old: string; new: string }[];
	newReadings: number;
	/** The same choices on the present data. */
	href: string;
}

/** What was drawn then, held against the present; `null` where the address names no version. */
export function releaseNotice(
	{ spec: then, site, pinned }: ChartRequest,
	{ selection, picked }: Chart,
	present: SiteState,
	corrections: readonly Correction[]
): ReleaseNotice | null {
	if (pinned === null) return null;
	const now = renamedSpec(then, present.renames);
	const series = presentSeries(present, then, now, selection);
	const { readings, renamed, newReadings } = releaseDifferences(picked.series, series, present.renames);
	const since = corrections.filter(({ date }) => date >= (site.release?.date ?? ''));
	const items = readings.slice(0, MOST_ITEMS);
	return {
		version: pinned,
		date: site.release?.date ?? null,
		items: items.map((difference: ReadingDifference) => differenceItem(difference, since, present.dataset)),
		more: readings.length - items.length,
		renamed: renamed.map((row) => ({ old: row.old, new: row.new })),
		newReadings,
		href: presentHref(present, then, now, selection)
	};
}

/** The questions of then in the data of now, whatever the chart shows by now. */
function presentSeries(
	present: SiteState,
	then: ChartSpec,
	now: ChartSpec,
	selection: Selection
): PlottedSeries[] {
	const slice = chartSlice(present.dataset, now);
	const offer = buildOffer(slice, now);
	const carried = carriedSelection(selection, then.questionIds, present.renames, offer);
	return carried === null ? [] : pickSeries(slice, now.questionIds, offer, carried).series;
}

/** The chart as it is now, or its questions in the explorer where it is gone; choices as far as they are on offer. */
function presentHref(present: SiteState, then: ChartSpec, now: ChartSpec, selection: Selection): string {
	const chart = present.charts.find(({ id }) => id === now.id);
	const questionIds = now.questionIds.filter((id) => Object.hasOwn(present.dataset.questions, id));
	const spec = chart ?? { ...now, id: EXPLORER_ID, questionIds };
	const offer: Offer = buildOffer(chartSlice(present.dataset, spec), spec);
	const carried = carriedSelection(selection, then.questionIds, present.renames, offer);
	return chartLink(spec, null, carried === null ? '' : formatFullSelection(carried));
}
