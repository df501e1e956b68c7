import { buildChart } from '../../chart/buildChart';
import { LEAD_CHART_IDS } from '../../chart/catalog/leadChartIds';
import { drawChart, NARROW_PX } from '../../chart/panels/drawChart';
import type { ChartModel } from '../../chart/panels/chartModel';
import { pickClimateNotes } from '../../dataset/query/pickClimateNotes';
import type { ClimateNote } from '../../dataset/types';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { chartRequest } from '../../server/charts/chartRequest';
import type { SiteState } from '../../server/site/siteState';

export interface LeadChart {
	id: string;
	title: string;
	/** The latest numbers, without a word on what they mean. */
	finding: string;
	href: string;
	model: ChartModel;
	short: string;
	words: string;
	/** What must be said with all figures of a country and time that it shows. */
	climate: ClimateNote[];
}

/** Draws the lead charts in the form of a phone, three of which stand beside one another on a desk. */
export function leadCharts(site: SiteState): LeadChart[] {
	return LEAD_CHART_IDS.map((id) => {
		const asked = chartRequest(site, id);
		if (asked === null) throw new Error(`there is no chart "${id}" to open the start page with`);
		const { spec, slice, offer, title } = asked;
		const chart = buildChart(slice, spec, offer, offer.defaults, title);
		const { caption, picked } = chart;
		const latest = picked.series
			.flatMap((series) => {
				const numbers = series.readings.filter(({ reported }) => reported.kind !== 'words');
				return numbers.slice(-1).map((reading) => ({ series, reading }));
			})
			.slice(0, 3);
		return {
			id,
			title,
			finding: m.lead_finding({
				values: formatList(latest.map(({ series, reading }) => `${series.name} ${reading.valueText}`)),
				date: formatList([...new Set(latest.map(({ reading }) => reading.dateText))])
			}),
			href: `/charts/${id}`,
			model: drawChart(slice, chart, NARROW_PX),
			short: caption.words.short,
			words: caption.words.brief,
			climate: pickClimateNotes(
				slice,
				picked.series.flatMap(({ readings }) => readings.map(({ wave }) => wave))
			)
		};
	});
}
