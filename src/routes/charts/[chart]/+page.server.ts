import type { PageServerLoad } from './$types';
import { renderChart } from './renderChart';

export const load: PageServerLoad = ({ params, url }) => renderChart(params.chart, url);
