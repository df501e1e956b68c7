import { loadChartPage } from '$lib/server/chartPage';
import { sharePage } from '$lib/server/sharePage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => sharePage(loadChartPage(params.chart), url);
