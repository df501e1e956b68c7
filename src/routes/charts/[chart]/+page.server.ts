import { renderChart } from '$lib/server/chartIsland';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => renderChart(params.chart, url);
