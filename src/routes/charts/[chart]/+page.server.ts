import { loadChartPage } from '$lib/server/chartPage';
import { renderChart } from '../../renderChart';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => renderChart(loadChartPage(params.chart), url);
