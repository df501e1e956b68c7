import { requireChart } from '$lib/server/charts/requestedChart';
import { requestedSite } from '$lib/server/site/requestedSite';
import { sharePage } from '$lib/pages/share/sharePage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const shared = await sharePage(requireChart(params.chart, url, SITES), url);
	return { ...shared, problems: [...requestedSite(url.searchParams, SITES).problems, ...shared.problems] };
};
