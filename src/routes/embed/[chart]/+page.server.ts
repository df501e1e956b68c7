import { requestedChart, requireChart } from '$lib/server/charts/requestedChart';
import { requestedSite, withVersion } from '$lib/server/site/requestedSite';
import { SITES } from '$lib/server/site/sites';
import { renderEmbed } from '../../../lib/pages/embed/renderEmbed.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) =>
	renderEmbed(
		requireChart(params.chart, url, SITES),
		url,
		(v) => requestedChart(params.chart, withVersion(url, v), SITES),
		requestedSite(url.searchParams, SITES).problems,
		SITES
	);
