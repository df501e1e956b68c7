import { loadChartPage } from '$lib/server/chartPage';
import type { PageServerLoad } from './$types';

export const csr = true;

export const load: PageServerLoad = ({ params }) => loadChartPage(params.chart);
