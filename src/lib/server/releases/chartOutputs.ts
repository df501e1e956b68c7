import Papa from 'papaparse';
import { buildChart } from '../../chart/buildChart';
import { chartTexts } from '../../export/cite/chartTexts';
import { chartWarnings } from '../../export/rows/chartWarnings';
import { chartCsv } from '../../export/rows/csv';
import { chartRequest } from '../charts/chartRequest';
import type { SiteState } from '../site/siteState';
import { sha256 } from './sums';

/**
 * `outputs.csv` of a state: for each chart as it opens the SHA-256 of its CSV, and of its title, questions, notes,
 * source lines and labels. Whatever later code makes of the release must give the same.
 */
export function chartOutputs(site: SiteState): string {
	const rows = site.charts.map(({ id }) => [id, ...outputSums(site, id)]);
	return `${Papa.unparse([['chart', 'csv_sha256', 'text_sha256'], ...rows], { newline: '\n' })}\n`;
}

function outputSums(site: SiteState, chartId: string): string[] {
	const asked = chartRequest(site, chartId);
	if (asked === null) return [];
	const { spec, title, slice, offer } = asked;
	const chart = buildChart(slice, spec, offer, offer.defaults, title);
	const csv = chartCsv(slice, chart.picked.series, false, chartWarnings(chart.caption), site.csvColumns);
	return [sha256(csv), sha256(chartTexts(chart))];
}
